package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.io.export.EventRecord;
import org.rapporteur.io.export.ExportFormat;
import org.rapporteur.io.export.RecordFault;
import org.rapporteur.io.export.RecordReader;
import org.rapporteur.io.input.Failures;
import org.rapporteur.model.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code rapporteur export}: the events of a record in a format that event data come in. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "Writes the events of a record in a format that event data come in.",
    footer = {
      "",
      "FORMAT is plover (JSON Lines), gdelt (tables of events and mentions), polecat, icews, or csv (tables of our own).",
      "docs/formats/export.md says what each column is filled from and what stays empty."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was written",
      "2:the command line was wrong",
      "4:the record could not be read; nothing was written",
      "5:the files could not be written",
      "70:a fault in the program"
    })
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "RECORD", description = "A file " + ReadCommand.RECORD + ", or the folder that holds it.")
  private Path record;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      required = true,
      converter = FormatName.class,
      description = "plover, gdelt, polecat, icews or csv.")
  private ExportFormat format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where to write the files (made if missing; default: the record's folder).")
  private Path out;

  @Option(
      names = "--batch",
      paramLabel = "TIME",
      converter = BatchTime.class,
      description = "Time of the delivery as YYYYMMDDHHMMSS: files are called after it, and the columns that hold it are filled.")
  private String batch;

  @Option(
      names = "--publication-dates",
      description = "Date an event whose day no report tells by the publication of its first report, as GDELT and ICEWS do.")
  private boolean publicationDates;

  @Option(names = {"-q", "--quiet"}, description = "Print problems only.")
  private boolean quiet;

  @Spec private CommandSpec spec;

  /** A format by its name, in any case. */
  static final class FormatName implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String name) {
      List<String> names = new ArrayList<>();
      for (ExportFormat each : ExportFormat.values()) {
        if (each.label().equals(name.toLowerCase(Locale.ROOT))) {
          return each;
        }
        names.add(each.label());
      }
      throw new TypeConversionException("there is no format '" + name + "'; choose one of " + String.join(", ", names));
    }
  }

  /** Fourteen digits that are a time. */
  static final class BatchTime implements ITypeConverter<String> {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public String convert(String time) {
      try {
        LocalDateTime.parse(time, FORM);
        return time;
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + time + "' is no time; write YYYYMMDDHHMMSS, such as 20230404120000");
      }
    }
  }

  @Override
  public Integer call() {
    Path file = Files.isDirectory(record) ? record.resolve(ReadCommand.RECORD) : record;
    EventRecord events;
    try {
      events = new RecordReader().read(file);
    } catch (RecordFault e) {
      tell("cannot read " + file + ": it " + startsWithLine(e.getMessage()) + ".");
      return ExitCode.NOTHING_READ;
    } catch (IOException e) {
      tell("cannot read " + file + ": " + Failures.reason(e) + ". Name a " + ReadCommand.RECORD + " or the folder that holds it; "
          + "`rapporteur read PATH... --out DIR` makes one.");
      return ExitCode.NOTHING_READ;
    }
    Path folder = out != null ? out : Optional.ofNullable(file.getParent()).orElse(Path.of("."));
    return write(publicationDates ? events.datedByPublication() : events, folder);
  }

  private static String startsWithLine(String fault) {
    return fault.startsWith("line ") ? "has a fault: " + fault : fault;
  }

  private int write(EventRecord events, Path folder) {
    Map<String, ExportFormat.Content> contents = format.files(events, Optional.ofNullable(batch));
    try (RecordFiles files = new RecordFiles(folder)) {
      for (Map.Entry<String, ExportFormat.Content> content : contents.entrySet()) {
        files.write(content.getKey(), content.getValue()::write);
      }
      files.commit();
    } catch (IOException e) {
      tell("cannot write to " + folder + ": " + Failures.reason(e) + "; nothing was written. Choose another folder with --out.");
      return ExitCode.NOT_WRITTEN;
    }
    if (!quiet) {
      tell(summary(events, folder, contents));
    }
    return ExitCode.OK;
  }

  private String summary(EventRecord events, Path folder, Map<String, ExportFormat.Content> contents) {
    Map<Status, Integer> leftOut = format.leftOut(events);
    int left = leftOut.values().stream().mapToInt(Integer::intValue).sum();
    int written = events.events().size() - left;
    List<String> files = contents.keySet().stream().map(name -> folder.resolve(name).toString()).toList();
    String wrote = "wrote " + written + (written == 1 ? " event to " : " events to ") + String.join(", ", files) + ".";
    if (left == 0) {
      return wrote;
    }
    List<String> kinds = new ArrayList<>();
    leftOut.forEach((status, number) -> kinds.add(number + " " + status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    return wrote + " Left out " + left + " that did not take place, for which " + format.label() + " has no place ("
        + String.join(", ", kinds) + "); plover and csv keep them.";
  }

  private void tell(String message) {
    spec.commandLine().getErr().println("rapporteur: " + message);
  }
}
