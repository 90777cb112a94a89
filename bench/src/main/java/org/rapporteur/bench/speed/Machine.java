package org.rapporteur.bench.speed;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a figure was measured with. */
public final class Machine {
  private static final String WEIGHTS = "/org/rapporteur/models/en/parser.bin";

  private Machine() {}

  /** Processor, number of processors, Java and commit in one line; the command that starts us says the commit. */
  public static String describe() {
    return String.format(
        Locale.ROOT,
        "%s, %d processors; Java %s (%s); maximum heap %d MB; commit %s",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        System.getProperty("java.vm.vendor"),
        Runtime.getRuntime().maxMemory() >> 20,
        System.getProperty("commit", "unknown"));
  }

  public static int javaVersion() {
    return Runtime.version().feature();
  }

  private static String processor() {
    try {
      List<String> lines = Files.readAllLines(Path.of("/proc/cpuinfo"));
      return lines.stream().filter(l -> l.startsWith("model name")).map(l -> l.substring(l.indexOf(':') + 2)).findFirst().orElse("?");
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  /** Load average over the last minute: how busy the machine is with other work. */
  static double load() {
    return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** Bytes that the trained weights take in their jar, or as files where they are not in one. */
  static long modelBytes() throws IOException {
    URL url = Machine.class.getResource(WEIGHTS);
    if (url == null) {
      throw new IllegalStateException("no " + WEIGHTS + " on the class path");
    }
    String place = url.toString();
    if (!place.startsWith("jar:")) {
      try (var files = Files.list(Path.of(java.net.URI.create(place)).getParent())) {
        return files.mapToLong(file -> file.toFile().length()).sum();
      }
    }
    String jar = place.substring("jar:".length(), place.indexOf("!/"));
    try (ZipFile zip = new ZipFile(Path.of(java.net.URI.create(jar)).toFile())) {
      return zip.stream().mapToLong(ZipEntry::getCompressedSize).sum();
    }
  }
}
