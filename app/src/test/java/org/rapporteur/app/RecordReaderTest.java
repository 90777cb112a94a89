package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.io.export.EventRecord;
import org.rapporteur.io.export.RecordFault;
import org.rapporteur.io.export.RecordReader;
import org.rapporteur.io.output.RecordWriter;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleId;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityId;
import org.rapporteur.model.Event;
import org.rapporteur.model.RecordDocument;
import org.rapporteur.model.Statement;

class RecordReaderTest {
  private static final Path EXAMPLE = Path.of("../docs/formats/record-1.example.jsonl");

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadBack() throws Exception {
    for (long seed = 0; seed < 300; seed++) {
      RecordDocument document = HostileRecords.make(seed);
      EventRecord read = new RecordReader().read(write(document));
      assertThat(read.program()).isEqualTo("rapporteur test");
      assertThat(List.copyOf(read.articles().values())).as("seed %s", seed).isEqualTo(document.articles());
      assertThat(read.published()).as("seed %s", seed).isEqualTo(document.published());
      assertThat(List.copyOf(read.entities().values())).as("seed %s", seed).isEqualTo(document.entities());
      assertThat(read.events()).as("seed %s", seed).isEqualTo(document.events());
      assertThat(read.sources().keySet()).isEqualTo(document.statements().stream().map(Statement::id).collect(Collectors.toSet()));
      document.statements().forEach(statement -> assertThat(read.sources().get(statement.id())).isEqualTo(source(statement, document)));
      assertThat(read.storyOf().keySet()).containsExactlyInAnyOrderElementsOf(document.stories().get(0).events());
    }
  }

  private static String source(Statement statement, RecordDocument document) {
    Map<EntityId, String> names = document.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
    Map<ArticleId, String> texts = document.articles().stream().collect(Collectors.toMap(Article::id, Article::text));
    Optional<String> name = statement.speaker().entityId().map(names::get);
    return name.or(() -> statement.speaker().span().map(span -> span.of(texts.get(statement.article())))).orElse("somebody not known");
  }

  @Test
  void anEventWithoutADateGetsThatOfPublicationOnlyWhenAsked() throws Exception {
    for (long seed = 0; seed < 50; seed++) {
      EventRecord read = new RecordReader().read(write(HostileRecords.make(seed)));
      EventRecord dated = read.datedByPublication();
      for (int i = 0; i < read.events().size(); i++) {
        Event before = read.events().get(i);
        Event after = dated.events().get(i);
        boolean known = read.published().containsKey(before.reports().get(0).article());
        assertThat(after.date().isPresent()).isEqualTo(before.date().isPresent() || known);
        assertThat(before.date().isEmpty() || after.equals(before)).isTrue();
      }
    }
  }

  @Test
  void kindsAndFieldsThatAreNotKnownArePassedOver() throws Exception {
    String record = Files.readString(EXAMPLE).replace("{\"kind\":\"story\"", "{\"kind\":\"mood\",\"x\":[1]}\n{\"later\":{\"a\":1},\"kind\":\"story\"");
    EventRecord read = new RecordReader().read(Files.writeString(folder.resolve("r.jsonl"), record));
    assertThat(read.events()).isEqualTo(new RecordReader().read(EXAMPLE).events()).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
    "`` ~ is empty",
    "not json ~ line 1 is not a JSON object",
    "[] ~ line 1 is not a JSON object",
    "{\"kind\":\"article\"} ~ line 1 does not say that it begins a record",
    "{\"kind\":\"record\",\"format\":\"record/9\"} ~ line 1 is of format record/9; only record/1",
    "HEAD{\"kind\":\"article\" ~ line 2 is not a JSON object; the file may be cut off",
    "HEAD{\"kind\":\"article\",\"text\":\"x\"} ~ line 2 is wrong: it has no \"id\"",
    "HEAD{\"kind\":\"entity\",\"id\":\"en-1\",\"type\":\"ghost\",\"name\":\"x\",\"names\":[\"x\"]} ~ line 2 is wrong: its \"type\" is ghost",
    "HEAD{\"kind\":\"event\",\"id\":\"ev-1\",\"type\":\"DANCE\"} ~ line 2 is wrong",
    "HEAD{\"kind\":\"event\",\"id\":\"ev-1\",\"type\":\"AID\",\"cameo\":\"999\"} ~ line 2 is wrong: CAMEO has no code 999",
    "HEAD{\"kind\":\"event\",\"id\":\"ev-1\",\"type\":\"AID\",\"actors\":[\"en-7\"]} ~ line 2 is wrong: it cites en-7, which no line before it gives",
    "HEAD{\"kind\":\"event\",\"id\":\"ev-1\",\"type\":\"AID\",\"status\":\"happened\",\"date\":{\"start\":\"x\",\"basis\":\"text\"}} ~ line 2 is wrong",
  })
  void aFaultNamesItsLineAndTheRemedy(String content, String message) throws IOException {
    String head = "{\"kind\":\"record\",\"format\":\"record/1\",\"program\":\"p\",\"articles\":1}\n";
    Path file = Files.writeString(folder.resolve("record.jsonl"), content.replace("HEAD", head));
    assertThatThrownBy(() -> new RecordReader().read(file)).isInstanceOf(RecordFault.class).hasMessageContaining(message)
        .hasMessageContaining("rapporteur ");
  }

  @Test
  void aSpanOutsideItsArticleIsAFault() throws IOException {
    String record = Files.readString(EXAMPLE).replaceFirst("\"trigger\":\\{\"start\":\\d+,\"end\":\\d+", "\"trigger\":{\"start\":1,\"end\":99999");
    Path file = Files.writeString(folder.resolve("record.jsonl"), record);
    assertThatThrownBy(() -> new RecordReader().read(file)).isInstanceOf(RecordFault.class).hasMessageContaining("a span does not lie in");
  }

  @Test
  void whatIsNoTextOrNotThereIsTold() throws IOException {
    Path binary = Files.write(folder.resolve("record.jsonl"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
    assertThatThrownBy(() -> new RecordReader().read(binary)).isInstanceOf(RecordFault.class).hasMessageContaining("is not UTF-8");
    assertThatThrownBy(() -> new RecordReader().read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
  }

  private Path write(RecordDocument document) throws IOException {
    StringWriter out = new StringWriter();
    new RecordWriter().write(document, out, "rapporteur test");
    return Files.writeString(folder.resolve("record.jsonl"), out.toString(), StandardCharsets.UTF_8);
  }
}
