package org.rapporteur.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import org.rapporteur.model.Skipped;

/**
 * Finds the files that arguments name: a file, a folder (with all below it; hidden files left out), a pattern such as
 * {@code news/**.txt} that the shell did not expand, or {@code -} for standard input. In a folder only files that look like articles
 * by name are taken, those without an ending too; the others are passed over. Each file is taken once, in order of name, whatever
 * the order of the arguments. Folders may be links; one that leads back to itself is not followed.
 */
final class InputFinder {
  /** By absolute path, so that two ways to write it are one; an explicit argument comes before a walk that finds it again. */
  private final Map<Path, Path> files = new TreeMap<>();

  private final List<Skipped> refused = new ArrayList<>();
  private final List<Skipped> passedOver = new ArrayList<>();
  private final Set<Path> ignored;
  private boolean standardInput;

  /**
   * @param ignored absolute paths of files that are no input and need no word, such as those this run writes
   */
  InputFinder(Set<Path> ignored) {
    this.ignored = Set.copyOf(ignored);
  }

  void find(List<String> arguments) {
    for (String argument : arguments) {
      if (argument.equals(Input.STANDARD_INPUT)) {
        standardInput = true;
      } else {
        findPath(argument);
      }
    }
  }

  /** What was found, by name. */
  List<Input> inputs(InputStream standard) {
    List<Input> inputs = new ArrayList<>(files.values().stream().map(Input::of).toList());
    if (standardInput) {
      inputs.add(Input.standard(standard));
    }
    inputs.sort(java.util.Comparator.comparing(Input::name));
    return inputs;
  }

  List<Skipped> refused() {
    return refused;
  }

  List<Skipped> passedOver() {
    return passedOver;
  }

  /** A path as records and messages write it: as given but for {@code ./} and such, with {@code /} on every system. */
  static String nameOf(Path path) {
    return path.toString().replace('\\', '/');
  }

  private void findPath(String argument) {
    try {
      Path path = Path.of(argument).normalize();
      if (Files.isDirectory(path)) {
        walk(path, Integer.MAX_VALUE, null);
      } else if (Files.exists(path)) {
        take(path);
      } else if (isPattern(argument)) {
        findPattern(argument);
      } else {
        refuse(argument, "does not exist; check the path");
      }
    } catch (InvalidPathException e) {
      refuse(argument.replace('\0', ' '), "is not a path: " + e.getReason());
    }
  }

  private static boolean isPattern(String argument) {
    return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** Walks the deepest folder that the pattern names outright. */
  private void findPattern(String argument) {
    Path root = Path.of(argument.startsWith("/") ? "/" : "");
    String[] names = argument.split("/");
    int named = 0;
    while (named < names.length - 1 && !isPattern(names[named])) {
      root = root.resolve(names[named++]);
    }
    int depth = argument.contains("**") || argument.contains("{") ? Integer.MAX_VALUE : names.length - named;
    int before = files.size();
    try {
      walk(root.normalize(), depth, root.getFileSystem().getPathMatcher("glob:" + argument.replaceFirst("^(\\./)+", "")));
    } catch (PatternSyntaxException e) {
      refuse(argument, "is neither a file nor a pattern: " + e.getDescription());
      return;
    }
    if (files.size() == before) {
      refuse(argument, "matches no new file; check the pattern");
    }
  }

  /** @param pattern files whose path does not match are left out without a word; null takes all that look like articles */
  private void walk(Path root, int depth, PathMatcher pattern) {
    try {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, new Visitor(root, pattern));
    } catch (IOException e) {
      refuse(nameOf(root), "cannot be listed: " + Failures.reason(e));
    }
  }

  private void take(Path path) {
    Path absolute = path.toAbsolutePath();
    if (!ignored.contains(absolute)) {
      files.merge(absolute, path, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }

  private void refuse(String place, String reason) {
    refused.add(new Skipped(place, reason));
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final PathMatcher pattern;

    Visitor(Path root, PathMatcher pattern) {
      this.root = root;
      this.pattern = pattern;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (pattern != null) {
        if (pattern.matches(file) && !isHidden(file)) {
          take(file);
        }
      } else if (!isHidden(file) && !ignored.contains(file.toAbsolutePath())) {
        visitPlain(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (failure instanceof FileSystemLoopException) {
        passedOver.add(new Skipped(nameOf(file), "is a link back to a folder above it"));
      } else {
        refuse(nameOf(file), "cannot be read: " + Failures.reason(failure));
      }
      return FileVisitResult.CONTINUE;
    }

    private void visitPlain(Path file) {
      String name = file.getFileName().toString();
      if (FileKind.ending(name).isEmpty() || FileKind.ofName(name).isPresent() || FileKind.adviceForName(name).isPresent()) {
        take(file);
      } else {
        passedOver.add(
            new Skipped(nameOf(file), "is no article by its name (.txt, .html, .json, .jsonl); to read it as text, name the file itself"));
      }
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
