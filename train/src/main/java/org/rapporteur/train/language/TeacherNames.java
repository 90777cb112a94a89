package org.rapporteur.train.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns names in OntoNotes' types and BILOU into ours and BIO. Dates, amounts and languages are no names; a leading "the" is no part. */
final class TeacherNames {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("PERSON", "PERSON"),
          Map.entry("ORG", "ORGANIZATION"),
          Map.entry("GPE", "PLACE"),
          Map.entry("LOC", "PLACE"),
          Map.entry("FAC", "PLACE"),
          Map.entry("NORP", "NATIONALITY"),
          Map.entry("EVENT", "OTHER"),
          Map.entry("LAW", "OTHER"),
          Map.entry("PRODUCT", "OTHER"),
          Map.entry("WORK_OF_ART", "OTHER"));

  private TeacherNames() {}

  /** A sentence with the teacher's tags and names, and no tree. */
  static Tree named(TeacherSentence sentence) {
    List<String> forms = List.of(sentence.forms());
    List<String> names = of(sentence.names(), sentence.tags());
    return new Tree("", forms, List.of(sentence.tags()), forms, new int[forms.size()], forms, forms, names);
  }

  private static List<String> of(String[] names, String[] tags) {
    List<String> classes = new ArrayList<>();
    String last = "O";
    for (int token = 0; token < names.length; token++) {
      char place = names[token].charAt(0);
      String type = place == 'O' ? null : TYPES.get(names[token].substring(2));
      boolean beginning = place == 'B' || place == 'U';
      if (type == null || beginning && tags[token].equals("DT") || tags[token].equals("POS")) {
        last = "O";
      } else {
        boolean goesOn = !beginning && !last.equals("O") && last.substring(2).equals(type);
        last = (goesOn ? "I-" : "B-") + type;
      }
      classes.add(last);
    }
    return classes;
  }
}
