package org.rapporteur.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private final LanguageDetector detector = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French|Le président de la République a déclaré mardi que les négociations avec les deux pays étaient dans une phase"
            + " difficile et"
            + " qu'il ne croyait pas à un accord avant la fin du mois.",
        "German|Die Ministerin hat am Dienstag in Berlin erklärt, dass die Gespräche mit den beiden Staaten nicht so weit sind,"
            + " wie es"
            + " sich die Regierung gewünscht hatte, und dass man sich noch in diesem Monat wieder treffen wird.",
        "Spanish|El presidente dijo el martes que las conversaciones con los dos países no han terminado y que su gobierno no va"
            + " a"
            + " firmar nada hasta que se retiren las tropas de la frontera.",
        "Italian|Il ministro ha detto che i negoziati con i due paesi non sono ancora finiti e che il governo non è pronto a"
            + " firmare un"
            + " accordo prima della fine del mese.",
        "Dutch|De minister zei dinsdag dat de gesprekken met de twee landen nog niet zijn afgelopen en dat hij niet denkt dat er"
            + " voor"
            + " het einde van de maand een akkoord zal worden bereikt.",
        "Polish|Minister powiedział we wtorek, że rozmowy z dwoma krajami nie są jeszcze zakończone i że rząd nie jest gotowy do"
            + " podpisania umowy, która nie daje mu tego, czego chce od początku roku.",
        "Turkish|Bakan salı günü yaptığı açıklamada iki ülke ile görüşmelerin henüz bitmediğini ve bir anlaşma için daha çok"
            + " zaman"
            + " gerektiğini söyledi, ama bu konuda ne olacağı belli değil ve her şey olabilir dedi.",
        "Indonesian or Malay|Menteri itu mengatakan pada hari Selasa bahwa pembicaraan dengan kedua negara belum selesai dan"
            + " pemerintah"
            + " tidak akan menandatangani perjanjian yang tidak sesuai dengan kepentingan mereka.",
        "Cyrillic|Министр заявил во вторник, что переговоры с двумя странами ещё не закончены.",
        "Arabic|قال الوزير يوم الثلاثاء إن المحادثات مع البلدين لم تنته بعد",
        "Han|部长星期二表示，与两国的谈判尚未结束，政府不准备签署协议。双方将继续谈判。"
      })
  void namesTheLanguageOrLettersOfAnotherText(String name, String text) {
    assertThat(detector.whyNotEnglish(text, Optional.of("en"))).hasValueSatisfying(why -> assertThat(why).contains(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister said on Tuesday that the talks with the two countries were not over.",
        "“Nous ne céderons pas,” Mr. Dubois told the crowd in French before he went on in English: the talks had failed, he"
            + " said, and"
            + " nobody should be surprised that they had.",
        "Juan Carlos de la Cruz, mayor of San Juan de los Lagos, met Ana María de la O of La Paz on Monday, the mayor's office"
            + " said.",
        "TALKS FAIL AS ENVOYS LEAVE OSLO AND BLAME EACH OTHER FOR THE COLLAPSE OF A DEAL THAT WAS ALL BUT SIGNED"
      })
  void readsEnglishWithForeignNamesAndQuotes(String text) {
    assertThat(detector.whyNotEnglish(text, Optional.empty())).isEmpty();
  }

  @Test
  void believesTheDeclaredLanguageOnlyWhereTheTextIsTooShortToTell() {
    assertThat(detector.whyNotEnglish("Pourparlers à Genève", Optional.of("fr"))).isPresent();
    assertThat(detector.whyNotEnglish("Talks in Geneva", Optional.of("en-GB"))).isEmpty();
    assertThat(detector.whyNotEnglish("Talks in Geneva", Optional.empty())).isEmpty();
    assertThat(detector.whyNotEnglish("The minister said that the talks were not over and that he would be back in a week with"
        + " more to"
        + " say about the plan.", Optional.of("fr"))).isEmpty();
  }

  @Test
  void refusesALongTextInALanguageItHasNoListFor() {
    String made = "Kelu mora tivan sopelu ranitu bekasi fulomen dorati. ".repeat(30);
    assertThat(detector.whyNotEnglish(made, Optional.empty())).hasValueSatisfying(why -> assertThat(why).contains("0 of its"
        + " first"));
  }
}
