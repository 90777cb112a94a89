package org.rapporteur.io.input;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Points given to elements. Elements are told apart by identity, for equal markup is not the same place. */
final class HtmlMeasures {
  private final Map<Element, Integer> order = new IdentityHashMap<>();
  private final Map<Integer, Element> elements = new LinkedHashMap<>();
  private final Map<Integer, Double> points = new LinkedHashMap<>();

  /** Gives points to an element; to none if {@code element} is null, as the parent of the outermost is. */
  void add(Element element, double given) {
    if (element == null) {
      return;
    }
    Integer number = order.computeIfAbsent(element, e -> order.size());
    elements.put(number, element);
    points.merge(number, given, Double::sum);
  }

  /** The element with most points; of equals the one that got some first. */
  Optional<Element> most() {
    Integer best = null;
    for (Map.Entry<Integer, Double> entry : points.entrySet()) {
      if (entry.getValue() > 0 && (best == null || entry.getValue() > points.get(best))) {
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best).map(elements::get);
  }
}
