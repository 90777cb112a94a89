package org.rapporteur.io.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String TEXT = "“No deal,” said José Müller.\r\n";

  private final TextDecoder decoder = new TextDecoder();

  @Test
  void keepsUtf8AsItIs() throws Exception {
    assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(new DecodedText(TEXT, Optional.empty()));
  }

  @Test
  void takesOffTheByteOrderMarkAndNothingElse() throws Exception {
    assertThat(decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(new DecodedText(TEXT, Optional.empty()));
  }

  @Test
  void readsUtf16WithItsMarkEitherWayRound() throws Exception {
    assertThat(decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo(TEXT);
    assertThat(decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(TEXT);
  }

  @Test
  void readsOldWesternTextAndSaysSo() throws Exception {
    DecodedText decoded = decode(TEXT.getBytes(WINDOWS_1252));
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.note()).hasValueSatisfying(note -> assertThat(note).contains("windows-1252").contains("byte 0"));
  }

  @Test
  void marksWhatIsBrokenInTextThatIsOtherwiseUtf8() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE2);
    bytes.writeBytes(" cut".getBytes(StandardCharsets.UTF_8));
    DecodedText decoded = decode(bytes.toByteArray());
    assertThat(decoded.text()).isEqualTo(TEXT + "\uFFFD cut");
    assertThat(decoded.note()).hasValueSatisfying(note -> assertThat(note).contains("broken UTF-8").contains("1 times"));
  }

  @Test
  void believesTheDeclaredSetWhenTheBytesAreNotUtf8() throws Exception {
    Charset polish = Charset.forName("ISO-8859-2");
    DecodedText decoded = decoder.decode("Wałęsa".getBytes(polish), Optional.of(polish));
    assertThat(decoded).isEqualTo(new DecodedText("Wałęsa", Optional.empty()));
  }

  @Test
  void prefersSoundUtf8ToADeclarationThatLies() throws Exception {
    DecodedText decoded = decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), Optional.of(WINDOWS_1252));
    assertThat(decoded.text()).isEqualTo(TEXT);
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] noise = new byte[10_000];
    new Random(7).nextBytes(noise);
    assertThatThrownBy(() -> decode(noise)).isInstanceOf(RefusedException.class).hasMessageContaining("binary");
    assertThatThrownBy(() -> decode(TEXT.getBytes(StandardCharsets.UTF_16LE))).hasMessageContaining("binary");
  }

  @Test
  void everyTextComesBackFromUtf8() throws Exception {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      String text = random.ints(1 + random.nextInt(80), 0x20, 0x2FFFF)
          .filter(c -> c > 0x9F && (c < 0xD800 || c > 0xDFFF) && c != 0xFEFF && c != 0xFFFD)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
      assertThat(decode(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }
  }

  private DecodedText decode(byte[] bytes) throws RefusedException {
    return decoder.decode(bytes, Optional.empty());
  }
}
