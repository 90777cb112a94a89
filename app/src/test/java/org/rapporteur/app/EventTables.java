package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Strict readers of exported tables, written from the formats' descriptions and sharing nothing with what writes them: every
 * row has exactly its columns, every value the form that its column asks for.
 */
final class EventTables {
  static final String[] GDELT_EVENTS = {
    "GLOBALEVENTID:I!", "SQLDATE:D", "MonthYear:\\d{6}", "Year:\\d{4}", "FractionDate:\\d{4}\\.\\d{4}", "Actor1Code:C", "Actor1Name:S",
    "Actor1CountryCode:[A-Z]{3}", "Actor1KnownGroupCode:[A-Z]{3}", "Actor1EthnicCode:E", "Actor1Religion1Code:E", "Actor1Religion2Code:E",
    "Actor1Type1Code:[A-Z]{3}", "Actor1Type2Code:E", "Actor1Type3Code:E", "Actor2Code:C", "Actor2Name:S", "Actor2CountryCode:[A-Z]{3}",
    "Actor2KnownGroupCode:[A-Z]{3}", "Actor2EthnicCode:E", "Actor2Religion1Code:E", "Actor2Religion2Code:E", "Actor2Type1Code:[A-Z]{3}",
    "Actor2Type2Code:E", "Actor2Type3Code:E", "IsRootEvent:[01]!", "EventCode:\\d{2,4}!", "EventBaseCode:\\d{2,3}!",
    "EventRootCode:\\d{2}!", "QuadClass:[1-4]!", "GoldsteinScale:F!", "NumMentions:I!", "NumSources:I", "NumArticles:I!", "AvgTone:E",
    "Actor1Geo_Type:E", "Actor1Geo_FullName:E", "Actor1Geo_CountryCode:E", "Actor1Geo_ADM1Code:E", "Actor1Geo_ADM2Code:E",
    "Actor1Geo_Lat:E", "Actor1Geo_Long:E", "Actor1Geo_FeatureID:E", "Actor2Geo_Type:E", "Actor2Geo_FullName:E", "Actor2Geo_CountryCode:E",
    "Actor2Geo_ADM1Code:E", "Actor2Geo_ADM2Code:E", "Actor2Geo_Lat:E", "Actor2Geo_Long:E", "Actor2Geo_FeatureID:E", "ActionGeo_Type:[1-5]",
    "ActionGeo_FullName:S", "ActionGeo_CountryCode:[A-Z]{2}", "ActionGeo_ADM1Code:[A-Z]{2}", "ActionGeo_ADM2Code:E", "ActionGeo_Lat:E",
    "ActionGeo_Long:E", "ActionGeo_FeatureID:[A-Z]{2}", "DATEADDED:T", "SOURCEURL:S!"
  };
  static final String[] GDELT_MENTIONS = {
    "GLOBALEVENTID:I!", "EventTimeDate:T", "MentionTimeDate:T", "MentionType:[1-6]!", "MentionSourceName:S", "MentionIdentifier:S!",
    "SentenceID:I!", "Actor1CharOffset:-1|\\d+!", "Actor2CharOffset:-1|\\d+!", "ActionCharOffset:I!", "InRawText:[01]!", "Confidence:E",
    "MentionDocLen:I!", "MentionDocTone:E", "MentionDocTranslationInfo:E", "Extras:E"
  };
  static final String[] ICEWS = {
    "Event ID:I!", "Event Date:Y", "Source Name:S", "Source Sectors:S", "Source Country:S", "Event Text:S!", "CAMEO Code:\\d{2,4}!",
    "Intensity:F!", "Target Name:S", "Target Sectors:S", "Target Country:S", "Story ID:I!", "Sentence Number:I!", "Publisher:S", "City:S",
    "District:E", "Province:E", "Country:S", "Latitude:E", "Longitude:E"
  };
  static final String[] POLECAT = {
    "Event ID:\\d{8}-\\d{4}-[0-9a-f]{12}_[A-Z]+(_R)?(_\\d+)?!", "Event Date:Y", "Event Type:[A-Z]+!", "Event Mode:[a-z-]+", "Intensity:F!",
    "Quad Code:[1-4]!", "Contexts:S", "Actor Name:S", "Actor Country:S", "Actor COW:S", "Primary Actor Sector:S", "Actor Sectors:S",
    "Actor Title:S", "Actor Name Raw:S", "Wikipedia Actor ID:E", "Recipient Name:S", "Recipient Country:S", "Recipient COW:S",
    "Primary Recipient Sector:S", "Recipient Sectors:S", "Recipient Title:S", "Recipient Name Raw:S", "Wikipedia Recipient ID:E",
    "Placename:S", "City:S", "District:E", "Province:E", "Country:[A-Z]{3}", "Latitude:E", "Longitude:E", "GeoNames ID:E",
    "Raw Placename:S", "Feature Type:E", "Source:S", "Publication Date:Y", "Story People:S", "Story Organizations:S", "Story Locations:S",
    "Language:English!", "Version:S!"
  };
  private static final Map<String, String> FORMS = Map.of(
      "I", "\\d{1,16}", "D", "\\d{8}", "T", "\\d{14}", "Y", "\\d{4}-\\d\\d-\\d\\d", "F", "-?\\d{1,2}\\.\\d{1,2}", "C", "([A-Z]{3}){1,4}", "S", ".+",
      "E", "");

  private EventTables() {}

  /**
   * @param columns name, colon, form, ! where a value must be there
   * @param missing what stands where a value is not known
   * @return rows by column
   */
  static List<Map<String, String>> tabs(String content, String[] columns, boolean header, String missing) {
    assertThat(content.isEmpty() || content.endsWith("\n")).isTrue();
    List<Map<String, String>> rows = new ArrayList<>();
    String[] lines = content.isEmpty() ? new String[0] : content.substring(0, content.length() - 1).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String[] cells = lines[i].split("\t", -1);
      assertThat(cells).as("line %s: %s", i + 1, lines[i]).hasSize(columns.length);
      if (header && i == 0) {
        assertThat(cells).containsExactly(Arrays.stream(columns).map(c -> c.substring(0, c.indexOf(':'))).toArray(String[]::new));
      } else {
        rows.add(row(cells, columns, missing));
      }
    }
    return rows;
  }

  private static Map<String, String> row(String[] cells, String[] columns, String missing) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int c = 0; c < cells.length; c++) {
      String name = columns[c].substring(0, columns[c].indexOf(':'));
      String form = columns[c].substring(columns[c].indexOf(':') + 1);
      boolean needed = form.endsWith("!");
      String kind = needed ? form.substring(0, form.length() - 1) : form;
      boolean unknown = cells[c].equals(missing);
      assertThat(needed && unknown).as("%s is missing", name).isFalse();
      assertThat(unknown || cells[c].matches("(?s)" + FORMS.getOrDefault(kind, kind))).as("%s: '%s'", name, cells[c]).isTrue();
      assertThat(cells[c].chars().noneMatch(ch -> ch < ' ' || ch == 0x7F || ch == 0x85 || ch == 0x2028)).as(name).isTrue();
      row.put(name, unknown ? "" : cells[c]);
    }
    return row;
  }

  /** RFC 4180 with a header; a cell that holds a comma, quote or line break is quoted. */
  static List<Map<String, String>> commas(String content) {
    List<List<String>> lines = records(content);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      assertThat(line).hasSameSizeAs(lines.get(0));
      Map<String, String> row = new LinkedHashMap<>();
      for (int c = 0; c < line.size(); c++) {
        row.put(lines.get(0).get(c), line.get(c));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<String>> records(String content) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    int at = 0;
    while (at < content.length()) {
      StringBuilder cell = new StringBuilder();
      boolean quoted = content.charAt(at) == '"';
      at += quoted ? 1 : 0;
      while (quoted || content.charAt(at) != ',' && content.charAt(at) != '\n') {
        if (quoted && content.charAt(at) == '"') {
          quoted = content.charAt(at + 1) == '"';
          at++;
          if (!quoted) {
            break;
          }
        }
        assertThat(quoted || content.charAt(at) != '"').isTrue();
        cell.append(content.charAt(at++));
      }
      record.add(cell.toString());
      assertThat(content.charAt(at)).isIn(',', '\n');
      if (content.charAt(at++) == '\n') {
        records.add(record);
        record = new ArrayList<>();
      }
    }
    assertThat(record).as("the last line has an end").isEmpty();
    return records;
  }
}
