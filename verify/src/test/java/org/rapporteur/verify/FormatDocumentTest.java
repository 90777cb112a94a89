package org.rapporteur.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description and the schema tell the same format. */
class FormatDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/formats/record-1.md");

  @Test
  void everyFieldAndEveryLabelOfTheSchemaIsDescribed() throws IOException {
    Set<String> words = new TreeSet<>();
    collect(new JsonMapper().readTree(Verifier.schemaText()), words);
    assertThat(words).hasSizeGreaterThan(120);
    String document = Files.readString(DOCUMENT);
    assertThat(words).allSatisfy(word -> assertThat(document).as(word).containsPattern("[`\\s{\"]" + word + "[`\\s,\"]"));
  }

  @Test
  void linksOfTheDescriptionLeadToFiles() throws IOException {
    var link = java.util.regex.Pattern.compile("\\]\\(([^)#]+)\\)").matcher(Files.readString(DOCUMENT));
    int links = 0;
    while (link.find()) {
      assertThat(DOCUMENT.resolveSibling(link.group(1))).exists();
      links++;
    }
    assertThat(links).isPositive();
  }

  private static void collect(JsonNode schema, Set<String> words) {
    words.addAll(schema.path("properties").propertyNames());
    schema.path("enum").forEach(label -> words.add(label.asString()));
    schema.forEach(part -> collect(part, words));
  }
}
