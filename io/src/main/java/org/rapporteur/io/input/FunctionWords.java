package org.rapporteur.io.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The function words of one language: those that any text in it is full of. */
record FunctionWords(String code, String name, Set<String> words) {
  private static final String RESOURCE = "function-words.txt";

  /** Those of every language in the resource, in its order. */
  static List<FunctionWords> load() {
    try (InputStream in = FunctionWords.class.getResourceAsStream(RESOURCE);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<FunctionWords> all = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          all.add(parse(line));
        }
      }
      return List.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
    }
  }

  private static FunctionWords parse(String line) {
    String[] fields = line.split("\t");
    if (fields.length != 3) {
      throw new IllegalStateException(RESOURCE + ": not three fields: " + line);
    }
    return new FunctionWords(fields[0], fields[1], Set.copyOf(Arrays.asList(fields[2].split(" "))));
  }
}
