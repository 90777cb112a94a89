package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One experiment, as its YAML file says.
 *
 * @param measure what is measured, by the name {@link Evaluation} knows it by
 * @param data paths below the shared folder, in the order the measure wants them
 * @param checksum SHA-256 over all files of the data; see {@link Checksum}
 * @param note what a reader of the figures must know
 * @param baseline figures others or earlier versions reached, in words
 * @param expected the figures of the last accepted run, by measure; the run fails when one moves by more than {@code tolerance}
 */
record Experiment(
    String id,
    String title,
    String measure,
    List<String> data,
    String checksum,
    String note,
    String baseline,
    Map<String, Double> expected,
    double tolerance) {
  static Experiment read(Path file) throws IOException {
    JsonNode yaml = new YAMLMapper().readTree(file.toFile());
    List<String> data = new ArrayList<>();
    yaml.path("data").forEach(d -> data.add(d.asText()));
    Map<String, Double> expected = new LinkedHashMap<>();
    yaml.path("expected").properties().forEach(e -> expected.put(e.getKey(), e.getValue().asDouble()));
    String id = file.getFileName().toString().replaceFirst("\\.yaml$", "");
    return new Experiment(
        id,
        yaml.path("title").asText(),
        yaml.path("measure").asText(),
        data,
        yaml.path("checksum").asText(),
        yaml.path("note").asText().strip(),
        yaml.path("baseline").asText().strip(),
        expected,
        yaml.path("tolerance").asDouble(0.005));
  }

  List<Path> dataIn(Path shared) {
    return data.stream().map(d -> shared.resolve(d).toAbsolutePath().normalize()).toList();
  }

  Experiment with(String newChecksum, Map<String, Double> figures) {
    return new Experiment(id, title, measure, data, newChecksum, note, baseline, figures, tolerance);
  }

  /** The file this experiment would be read from. */
  String yaml() throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", title);
    fields.put("measure", measure);
    fields.put("note", note);
    fields.put("baseline", baseline);
    fields.put("data", data);
    fields.put("checksum", checksum);
    fields.put("tolerance", tolerance);
    fields.put("expected", expected);
    return new YAMLMapper().writeValueAsString(fields);
  }
}
