package org.rapporteur.language.internal;

/** Finds addresses of the web and of mail, which stay whole. */
final class WebAddress {
  private static final String TRAILING = ".,;:!?)]}>\"'\u2019\u201D";

  private WebAddress() {}

  /** Where the address that begins at {@code start} ends, without punctuation after it; {@code start} if none begins there. */
  static int end(String text, int start, int end) {
    boolean web = isWeb(text, start, end);
    boolean mail = !web && isMail(text, start, end);
    if (!web && !mail) {
      return start;
    }
    int last = end;
    while (last > start + 1 && TRAILING.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }

  private static boolean isWeb(String text, int start, int end) {
    return startsWith(text, start, end, "http://") || startsWith(text, start, end, "https://") || startsWith(text, start, end, "www.");
  }

  private static boolean startsWith(String text, int start, int end, String prefix) {
    return end - start > prefix.length() && text.regionMatches(true, start, prefix, 0, prefix.length());
  }

  /** Letters, digits, points, hyphens and underscores around one "@", with a point after it. */
  private static boolean isMail(String text, int start, int end) {
    int sign = -1;
    int point = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '@' && sign < 0 && i > start) {
        sign = i;
      } else if (!Character.isLetterOrDigit(c) && "._-+%".indexOf(c) < 0) {
        return sign > 0 && TRAILING.indexOf(c) >= 0 && point > sign;
      }
      point = c == '.' && i < end - 1 ? i : point;
    }
    return sign > 0 && point > sign;
  }
}
