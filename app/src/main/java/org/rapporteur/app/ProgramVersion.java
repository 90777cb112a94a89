package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's name and version, as records and {@code --version} show them. */
final class ProgramVersion implements IVersionProvider {
  private static final String RESOURCE = "program.properties";

  @Override
  public String[] getVersion() {
    return new String[] {program()};
  }

  static String program() {
    try (InputStream in = ProgramVersion.class.getResourceAsStream(RESOURCE)) {
      Properties properties = new Properties();
      properties.load(in);
      return "rapporteur " + properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
    }
  }
}
