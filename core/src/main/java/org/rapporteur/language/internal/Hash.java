package org.rapporteur.language.internal;

/**
 * Hashes of features: a template's number and up to three values become one {@code int}. With some million features in 2^32 values
 * two seldom meet, and when they do they only share a weight.
 */
public final class Hash {
  private static final int START = 0x811C9DC5;
  private static final int STEP = 0x01000193;

  private Hash() {}

  public static int of(int template, int a) {
    return finish(mix(template + 1, a));
  }

  public static int of(int template, int a, int b) {
    return of(template, mix(a + 77, b));
  }

  public static int of(int template, int a, int b, int c) {
    return of(template, mix(mix(a + 77, b), c));
  }

  public static int of(int template, int a, int b, int c, int d) {
    return of(template, mix(mix(mix(a + 77, b), c), d));
  }

  /** Of characters, one at a time (FNV-1a); starts from {@link #start()}. */
  public static int next(int hash, int character) {
    return (hash ^ character) * STEP;
  }

  /** Of all characters of a text, as they are. */
  public static int of(CharSequence text) {
    int hash = start();
    for (int i = 0; i < text.length(); i++) {
      hash = next(hash, text.charAt(i));
    }
    return hash;
  }

  public static int start() {
    return START;
  }

  private static int mix(int a, int b) {
    int hash = a * 0x9E3779B1 ^ b * 0x85EBCA6B;
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    return hash ^ hash >>> 13;
  }

  private static int finish(int hash) {
    return hash ^ hash >>> 16;
  }
}
