package org.rapporteur.train.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Name;
import org.rapporteur.language.internal.NameMemory;
import org.rapporteur.language.internal.NameTagger;
import org.rapporteur.language.internal.Weights;
import org.rapporteur.language.internal.Work;

/** The three passes of the name tagger over a text, as the analyser makes them. */
record NamePasses(Weights first, Weights revision, Weights inner) {
  /** All names by place in the text, those inside of others too. */
  List<Name> names(NameText text) {
    NameTagger second = new NameTagger(revision);
    NameTagger third = new NameTagger(inner);
    NameMemory memory = text.remember(first);
    int[] names = text.mark(second, memory);
    int[] innerNames = new int[names.length];
    Work work = new Work();
    for (int sentence = 0; sentence < text.ends().length; sentence++) {
      int from = text.first(sentence);
      int end = text.ends()[sentence];
      third.clear(innerNames, from, end);
      if (second.hasLongName(names, from, end)) {
        memory.keep(names, from, end);
        third.mark(text.words(), memory, from, end, innerNames, work);
      }
    }
    List<Name> found = found(names, revision.classes());
    found.addAll(found(innerNames, inner.classes()));
    return found;
  }

  private static List<Name> found(int[] marks, List<String> classes) {
    List<Name> names = new ArrayList<>();
    for (int token = 0; token < marks.length; token++) {
      String begin = classes.get(marks[token]);
      if (begin.startsWith("B-")) {
        int end = token + 1;
        while (end < marks.length && classes.get(marks[end]).equals("I-" + begin.substring(2))) {
          end++;
        }
        names.add(new Name(token, end, Name.Type.valueOf(begin.substring(2))));
      }
    }
    return names;
  }
}
