package org.rapporteur.lexicon;

import java.util.List;

/**
 * Compares names that were brought into Latin letters in different ways: "Sergei" and "Sergey", "Khaddafi" and "Qaddafi". Rewrites
 * each to a rough sound and wants the sounds equal; edit distance alone would also join different names.
 */
public final class Transliteration {
  /** In order; longer patterns first. */
  private static final List<String[]> RULES = List.of(
      rule("sch", "s"), rule("tch", "c"), rule("shch", "s"), rule("dzh", "j"), rule("dj", "j"), rule("zh", "j"), rule("gh", "g"),
      rule("kh", "h"), rule("ph", "f"), rule("th", "t"), rule("sh", "s"), rule("ch", "c"), rule("tz", "c"), rule("ts", "c"),
      rule("ck", "k"), rule("cz", "c"), rule("ks", "x"), rule("q", "k"), rule("ou", "u"), rule("oo", "u"), rule("ee", "i"),
      rule("yo", "e"), rule("ye", "e"), rule("ie", "e"), rule("ei", "i"), rule("ey", "i"), rule("ai", "i"), rule("ay", "i"), rule("ii", "i"), rule("iy", "i"),
      rule("ij", "i"), rule("yi", "i"), rule("yy", "i"), rule("y", "i"), rule("w", "v"), rule("'", ""), rule("-", ""), rule("ff", "v"));

  private Transliteration() {}

  /** Whether both may spell one name. Both as {@link NameKey} writes them. */
  public static boolean soundsAlike(String one, String other) {
    return one.length() > 2 && other.length() > 2 && sound(one).equals(sound(other));
  }

  /** The rough sound of a name in lower case. */
  public static String sound(String name) {
    String sound = name;
    for (String[] rule : RULES) {
      sound = sound.replace(rule[0], rule[1]);
    }
    StringBuilder single = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
        single.append(sound.charAt(i));
      }
    }
    return single.toString();
  }

  private static String[] rule(String from, String to) {
    return new String[] {from, to};
  }
}
