package org.rapporteur.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Draws articles of the open press and events that the program finds in them, for a reader to judge.
 *
 * <p>From the command line: {@code EventSample --out DIR [--shared DIR] [--root DIR] [--seed N] [--skip N] [--articles N] [--events N]
 * [--except FILE]}, where the file has a line for each article not to draw (see {@code sampled-articles.txt}).
 * Writes {@code articles.txt} (ids of the articles drawn), {@code judgements.tsv} (see {@link Judgements}, nothing judged yet) and two
 * worksheets with text, in two orders, for two passes. The worksheets hold text of others, so the folder must lie outside the repository.
 */
public final class EventSample {
  /** Folders and their share of the articles: as many of each outlet, fewer of pages as served. */
  private static final Map<String, Integer> SHARES =
      new java.util.TreeMap<>(
          Map.of("press/wikinews", 4, "press/state", 4, "press/kremlin", 4, "press/whitehouse", 4, "press/html", 2));
  /** So that no long article makes up much of the sample. */
  private static final int EVENTS_OF_ONE = 2;

  private final DataArticles articles;
  private final RecordMaker maker;
  private final Set<String> excepted;

  /**
   * @param excepted ids of articles that are never drawn
   */
  EventSample(DataArticles articles, RecordMaker maker, Set<String> excepted) {
    this.articles = articles;
    this.maker = maker;
    this.excepted = excepted;
  }

  /**
   * Ids drawn without repeats; two draws with one seed, the second skipping what the first drew, share nothing.
   *
   * @param skip how many articles of the same order to leave out first
   */
  List<String> draw(long seed, int skip, int count) throws IOException {
    int shares = SHARES.values().stream().mapToInt(Integer::intValue).sum();
    List<String> drawn = new ArrayList<>();
    for (var share : SHARES.entrySet()) {
      List<String> ids = new ArrayList<>(articles.ids(share.getKey()));
      ids.removeIf(id -> isTranscript(id) || excepted.contains(id));
      Collections.shuffle(ids, new Random(seed));
      int first = skip * share.getValue() / shares;
      int end = Math.min(ids.size(), (skip + count) * share.getValue() / shares);
      drawn.addAll(ids.subList(Math.min(first, end), end));
    }
    return drawn;
  }

  /** Files of whole press conferences are no reports. */
  private static boolean isTranscript(String id) {
    return id.contains("transcripts") || id.contains("-long-");
  }

  /** Events of the record in an order of chance, at most {@link #EVENTS_OF_ONE} of an article. */
  static List<CodedEvent> choose(List<CodedEvent> events, long seed, int count) {
    List<CodedEvent> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(seed));
    Map<String, Integer> taken = new HashMap<>();
    List<CodedEvent> chosen = new ArrayList<>();
    for (CodedEvent event : shuffled) {
      if (chosen.size() < count && taken.merge(event.article(), 1, Integer::sum) <= EVENTS_OF_ONE) {
        chosen.add(event);
      }
    }
    return chosen;
  }

  private void write(Path out, long seed, int skip, int articleCount, int eventCount) throws IOException {
    List<String> ids = draw(seed, skip, articleCount);
    Files.createDirectories(out);
    Files.write(out.resolve("articles.txt"), ids);
    Rows record = new Rows(maker.read(List.of(articles.write(ids, out.resolve("articles.jsonl")))));
    List<CodedEvent> all = CodedEvent.of(record);
    List<CodedEvent> chosen = choose(all, seed, eventCount);
    List<String> rows = new ArrayList<>(List.of(Judgements.HEADER));
    for (CodedEvent event : chosen) {
      rows.add(Judgements.row(event, articles.article(event.article()).text()));
    }
    Files.write(out.resolve("judgements.tsv"), rows);
    Worksheet worksheet = new Worksheet(record, chosen);
    Files.writeString(out.resolve("worksheet-1.txt"), worksheet.page(new Random(seed + 1)));
    Files.writeString(out.resolve("worksheet-2.txt"), worksheet.page(new Random(seed + 2)));
    System.err.println(ids.size() + " articles, " + all.size() + " events, " + chosen.size() + " drawn");
  }

  private static Set<String> excepted(String file) throws IOException {
    return file == null ? Set.of() : Files.readAllLines(Path.of(file)).stream().filter(l -> !l.startsWith("#")).collect(Collectors.toSet());
  }

  public static void main(String[] args) throws IOException {
    Map<String, String> options =
        new HashMap<>(Map.of("shared", "../shared", "root", ".", "seed", "1", "skip", "0", "articles", "300", "events", "200"));
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i].replaceFirst("^--", ""), args[i + 1]);
    }
    if (args.length % 2 != 0 || !options.containsKey("out")) {
      throw new IllegalArgumentException("--out DIR is needed, and a value after every option");
    }
    Path out = Path.of(options.get("out")).toAbsolutePath().normalize();
    if (out.startsWith(Path.of(options.get("root")).toAbsolutePath().normalize())) {
      throw new IllegalArgumentException("the worksheets hold text of others; write them outside the repository, not to " + out);
    }
    DataArticles articles = new DataArticles(Path.of(options.get("shared")).resolve("data").toAbsolutePath().normalize());
    new EventSample(articles, new ProgramRecordMaker(), excepted(options.get("except")))
        .write(
            out, Long.parseLong(options.get("seed")), Integer.parseInt(options.get("skip")),
            Integer.parseInt(options.get("articles")), Integer.parseInt(options.get("events")));
  }
}
