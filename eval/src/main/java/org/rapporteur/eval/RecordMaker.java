package org.rapporteur.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads articles and gives the lines of the record. */
@FunctionalInterface
public interface RecordMaker {
  List<JsonNode> read(List<Path> articles) throws IOException;
}
