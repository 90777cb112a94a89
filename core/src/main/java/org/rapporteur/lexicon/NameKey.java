package org.rapporteur.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** Brings spellings of one name to one form: lower case, no accents, no full stops, plain apostrophes, no leading article. */
public final class NameKey {
  private NameKey() {}

  /** The key of a name; empty for a name of punctuation only. "The U.S." gives "us", "Malé" gives "male". */
  public static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    String folded = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    boolean space = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isWhitespace(c)) {
        space = key.length() > 0;
      } else if (c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
        if (space) {
          key.append(' ');
          space = false;
        }
        key.append(plain(c));
      }
    }
    return withoutEdges(key.toString().toLowerCase(Locale.ROOT));
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', '`' -> '\'';
      case '‐', '‑', '–' -> '-';
      case 'ø' -> 'o';
      case 'Ø' -> 'O';
      case 'ł' -> 'l';
      case 'Ł' -> 'L';
      case 'ı' -> 'i';
      case 'đ' -> 'd';
      default -> c;
    };
  }

  private static String withoutEdges(String key) {
    String bare = key.startsWith("the ") ? key.substring(4) : key;
    return bare.endsWith("'s") ? bare.substring(0, bare.length() - 2).strip() : bare;
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(c -> c < 128);
  }
}
