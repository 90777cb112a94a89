package org.rapporteur.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordScoreTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String TEXT = "The minister of Freedonia said talks would go on. Envoys met in Sylvania.";

  private static final String GOLD =
      """
      {"story": {"articles": ["a.txt"]}, "published": {"a.txt": ["2020-01-01", "2020-01-02"]},
       "entities": [{"name": "Freedonia", "names": ["Freedonia", "the land"]}, {"name": "Sylvania", "names": ["Sylvania"]}],
       "statements": [{"speaker": "Freedonia", "act": "assert", "evidence": {"article": "a.txt", "text": "talks would go on"}}],
       "events": [{"type": "CONSULT", "actors": ["Sylvania"], "recipients": [], "status": "happened",
                   "evidence": {"article": "a.txt", "text": "Envoys met in Sylvania"}}],
       "figures": [], "dates": [], "differences": [], "not_content": []}
      """;

  @Test
  void aStatementCountsWhenHalfItsWordsAreSharedAndItsSpeakerAndActAreRight() throws IOException {
    Ratio found = score(record("assert", 31)).ratios().get("statement: + speaker + act");
    assertThat(found).isEqualTo(new Ratio(1, 1, 1));
  }

  @Test
  void aWrongActCountsAsFoundWithSpeakerOnly() throws IOException {
    Scores scores = score(record("deny", 31));
    assertThat(scores.ratios().get("statement: + speaker").hits()).isEqualTo(1);
    assertThat(scores.ratios().get("statement: + speaker + act").hits()).isZero();
  }

  @Test
  void aContentThatSharesFewWordsIsNotFound() throws IOException {
    assertThat(score(record("assert", 46)).ratios().get("statement: content found").hits()).isZero();
  }

  @Test
  void anEventCountsOnlyWhenItsTriggerLiesInTheGoldWords() throws IOException {
    Scores scores = score(record("assert", 31));
    assertThat(scores.ratios().get("event: type found in place")).isEqualTo(new Ratio(1, 1, 1));
    assertThat(scores.ratios().get("event: + actors and recipients").hits()).isEqualTo(1);
    assertThat(scores.ratios().get("event: + status").hits()).isZero();
  }

  @Test
  void anEntityWithNamesOfTwoGoldEntitiesIsAWrongMerge() throws IOException {
    List<String> rows = new ArrayList<>(record("assert", 31));
    rows.add("{\"kind\": \"entity\", \"id\": \"e3\", \"name\": \"Sylvania\", \"names\": [\"the land\"]}");
    assertThat(score(rows).numbers()).containsEntry("entities that merge two gold entities", 1.0);
  }

  /** The record's statement starts at {@code start} and ends before the full stop. */
  private static List<String> record(String act, int start) {
    int met = TEXT.indexOf("met");
    return List.of(
        "{\"kind\": \"article\", \"id\": \"x\", \"path\": \"in/a.txt\", \"text\": \"" + TEXT + "\"}",
        "{\"kind\": \"entity\", \"id\": \"e1\", \"name\": \"Freedonia\", \"names\": [\"Freedonia\"]}",
        "{\"kind\": \"entity\", \"id\": \"e2\", \"name\": \"Sylvania\", \"names\": [\"Sylvania\"]}",
        "{\"kind\": \"statement\", \"article\": \"x\", \"speaker\": {\"entity\": \"e1\"}, \"act\": \"" + act
            + "\", \"content\": [{\"start\": " + start + ", \"end\": 48}]}",
        "{\"kind\": \"event\", \"type\": \"CONSULT\", \"status\": \"planned\", \"actors\": [\"e2\"], \"reports\": [{\"article\": \"x\","
            + " \"start\": 50, \"end\": 73, \"trigger\": {\"start\": " + met + ", \"end\": " + (met + 3) + "}}]}");
  }

  private static Scores score(List<String> lines) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(MAPPER.readTree(line));
    }
    return new RecordScore(MAPPER.readTree(GOLD), rows).scores();
  }
}
