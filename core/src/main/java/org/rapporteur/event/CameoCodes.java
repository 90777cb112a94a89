package org.rapporteur.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The codes of CAMEO with what formats built on it write beside them, from the resource {@code cameo-codes.tsv}; what they
 * mean in PLOVER is {@link PloverCatalogue}'s. Immutable.
 */
public final class CameoCodes {
  /**
   * One code.
   *
   * @param code two to four digits
   * @param goldstein from -10, most hostile, to 10
   * @param name in sentence case: "Make a visit"
   */
  public record Code(String code, double goldstein, String name) {
    /** The category, 01 to 20. */
    public String root() {
      return code.substring(0, 2);
    }

    /** The first three digits, or the code itself where it has no more. */
    public String base() {
      return code.substring(0, Math.min(3, code.length()));
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict: CAMEO's, by category. */
    public int quad() {
      int category = Integer.parseInt(root());
      return category <= 5 ? 1 : category <= 8 ? 2 : category <= 13 ? 3 : 4;
    }
  }

  private final Map<String, Code> codes = new LinkedHashMap<>();

  public CameoCodes() {
    for (Table.Row row : Table.read("cameo-codes.tsv")) {
      codes.put(row.cell(0), new Code(row.cell(0), Double.parseDouble(row.cell(1)), row.cell(2)));
    }
  }

  /** All codes, in order. */
  public List<Code> all() {
    return List.copyOf(codes.values());
  }

  /**
   * @throws IllegalArgumentException if CAMEO has no such code
   */
  public Code get(String code) {
    Code found = codes.get(code);
    if (found == null) {
      throw new IllegalArgumentException("CAMEO has no code " + code);
    }
    return found;
  }

  /** Whether CAMEO has the code. */
  public boolean has(String code) {
    return codes.containsKey(code);
  }
}
