package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Golden cases: each folder of examples with what the program prints of it, in {@code src/test/resources/golden}. With
 * {@code OVERWRITE_GOLDEN=1} in the environment the expected texts and the README's examples are written anew, and the test still fails,
 * so that the change is looked at.
 */
class ExamplesTest {
  private static final Path ROOT = Path.of("..");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean OVERWRITE = "1".equals(System.getenv("OVERWRITE_GOLDEN"));

  @TempDir Path work;

  @TestFactory
  Stream<DynamicTest> everyExampleReadsAsExpected() throws IOException {
    return stories().stream().map(story -> DynamicTest.dynamicTest(story, () -> matches(GOLDEN.resolve(story + ".expected.txt"), read(story))));
  }

  @Test
  void everyExpectedTextBelongsToAnExample() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(stories().stream().map(s -> s + ".expected.txt").toList());
    }
  }

  @TestFactory
  Stream<DynamicTest> theRecordOfEveryExampleVerifies() throws IOException {
    return stories().stream().map(story -> DynamicTest.dynamicTest(story, () -> verifies(story)));
  }

  @Test
  void theReadmeShowsWhatTheProgramPrints() throws IOException {
    String story = "finland-nato";
    Path readme = ROOT.resolve("README.md");
    String shown = block(Files.readString(readme), "output: examples/" + story, "end of output", read(story));
    String line = firstStatement(work.resolve(story).resolve("record.jsonl"));
    matches(readme, block(shown, "line: examples/" + story, "end of line", line + "\n"));
  }

  private void verifies(String story) {
    read(story);
    Command verified = Command.run("verify", work.resolve(story).resolve("record.jsonl"));
    assertThat(verified.exitCode()).as(verified.out() + verified.err()).isZero();
  }

  private String read(String story) {
    Command read = Command.run("read", ROOT.resolve("examples").resolve(story), "--out", work.resolve(story));
    assertThat(read.exitCode()).as(read.err()).isZero();
    return read.out().replace(System.lineSeparator(), "\n");
  }

  /** The text with what stands between two marks replaced by {@code content} as a code block. */
  private static String block(String text, String mark, String endMark, String content) {
    String start = "<!-- " + mark + " -->\n";
    int from = text.indexOf(start) + start.length();
    int to = text.indexOf("<!-- " + endMark + " -->", from);
    assertThat(to).as("the marks of '%s' in the README", mark).isGreaterThan(from - 1).isNotEqualTo(-1);
    return text.substring(0, from) + "\n```\n" + content.stripTrailing() + "\n```\n\n" + text.substring(to);
  }

  private static String firstStatement(Path record) throws IOException {
    try (Stream<String> lines = Files.lines(record)) {
      return lines.filter(l -> l.startsWith("{\"kind\":\"statement\"")).findFirst().orElseThrow();
    }
  }

  private static void matches(Path expected, String actual) throws IOException {
    String before = Files.exists(expected) ? Files.readString(expected) : "";
    if (OVERWRITE && !before.equals(actual)) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, actual);
      fail(expected + " was written anew: look at the change");
    }
    assertThat(actual).as("%s; run with OVERWRITE_GOLDEN=1 to write it anew", expected).isEqualTo(before);
  }

  private static List<String> stories() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT.resolve("examples"))) {
      return folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
