package org.rapporteur.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Skipped;

class InputFinderTest {
  @TempDir Path folder;
  private Loading loading;

  @BeforeEach
  void begin() {
    loading = new Loading(folder);
    loading.write("b.txt", "b");
    loading.write("a.html", "a");
    loading.write("sub/deep/c.jsonl", "c");
    loading.write("sub/noending", "d");
  }

  @Test
  void aFolderGivesWhatLooksLikeArticlesBelowIt() {
    loading.write("notes.md", "no article");
    loading.write(".hidden.txt", "hidden");
    loading.write(".git/config.txt", "hidden");
    InputFinder finder = find(folder.toString());
    assertThat(names(finder)).containsExactly("a.html", "b.txt", "sub/deep/c.jsonl", "sub/noending");
    assertThat(finder.passedOver()).extracting(Skipped::place).containsExactly(folder.resolve("notes.md").toString());
    assertThat(finder.refused()).isEmpty();
  }

  @Test
  void eachFileIsTakenOnceHoweverOftenItIsNamed() {
    InputFinder finder = find(folder.toString(), folder + "/./b.txt", folder + "/sub/../b.txt", folder + "/*.txt");
    assertThat(names(finder)).containsExactly("a.html", "b.txt", "sub/deep/c.jsonl", "sub/noending");
  }

  @Test
  void theOrderOfArgumentsDoesNotMatter() {
    List<String> arguments = new java.util.ArrayList<>(List.of(folder + "/b.txt", folder + "/sub", folder + "/a.html"));
    List<String> one = names(find(arguments.toArray(String[]::new)));
    Collections.reverse(arguments);
    assertThat(names(find(arguments.toArray(String[]::new)))).isEqualTo(one);
  }

  @Test
  void patternsThatTheShellLeftAreExpanded() {
    assertThat(names(find(folder + "/*.{txt,html}"))).containsExactly("a.html", "b.txt");
    assertThat(names(find(folder + "/**/*.jsonl"))).containsExactly("sub/deep/c.jsonl");
    assertThat(names(find(folder + "/sub/no*"))).containsExactly("sub/noending");
  }

  @Test
  void aFileWithTheCharactersOfAPatternIsThatFile() {
    loading.write("[draft].txt", "x");
    assertThat(names(find(folder + "/[draft].txt"))).containsExactly("[draft].txt");
  }

  @Test
  void whatIsNotThereIsRefusedByName() {
    InputFinder finder = find(folder + "/nothere.txt", folder + "/*.pdf", folder + "/[a", "a\0b");
    assertThat(finder.refused()).hasSize(4);
    assertThat(finder.refused().get(0)).isEqualTo(new Skipped(folder + "/nothere.txt", "does not exist; check the path"));
    assertThat(finder.refused().get(1).reason()).contains("matches no");
    assertThat(finder.refused().get(2).reason()).contains("neither a file nor a pattern");
    assertThat(finder.refused().get(3).reason()).contains("not a path");
  }

  @Test
  void aLinkThatLeadsBackIsNotFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
    InputFinder finder = find(folder.toString());
    assertThat(names(finder)).hasSize(4);
    assertThat(finder.passedOver()).singleElement().satisfies(s -> assertThat(s.reason()).contains("link back"));
  }

  @Test
  void filesThatTheRunWritesAreNoInput() {
    InputFinder finder = new InputFinder(Set.of(folder.resolve("b.txt")));
    finder.find(List.of(folder.toString(), folder + "/b.txt"));
    assertThat(names(finder)).doesNotContain("b.txt").hasSize(3);
    assertThat(finder.passedOver()).isEmpty();
  }

  private static InputFinder find(String... arguments) {
    InputFinder finder = new InputFinder(Set.of());
    finder.find(List.of(arguments));
    return finder;
  }

  private List<String> names(InputFinder finder) {
    return finder.inputs(java.io.InputStream.nullInputStream()).stream()
        .map(input -> folder.relativize(Path.of(input.name())).toString())
        .toList();
  }
}
