package dev.moot.plugin.formats;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads GraphML back, as somebody would who knows its keys and no more. */
final class GraphmlText {

  private GraphmlText() {}

  /** The debate in the form of a claims file. */
  static Map<String, Object> claims(String xml) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    Element graph = all(root, "graph").get(0);
    Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
    for (Element node : all(graph, "node")) {
      Map<String, Object> values = new LinkedHashMap<>();
      all(node, "data").forEach(d -> values.put(d.getAttribute("key"), d.getTextContent()));
      values.put("premises", new ArrayList<Object>());
      nodes.put(node.getAttribute("id"), values);
    }
    for (Element edge : all(graph, "edge")) {
      Map<String, Object> source = nodes.get(edge.getAttribute("source"));
      Map<String, Object> target = nodes.get(edge.getAttribute("target"));
      if (all(edge, "data").get(0).getTextContent().equals("premise")) {
        PlainYaml.list(target, "premises").add(source.get("id"));
      } else {
        source.put("target", target.get("id"));
      }
    }
    Map<String, Object> claims = new LinkedHashMap<>();
    List<Object> relations = new ArrayList<>();
    List<Object> roots = new ArrayList<>();
    for (Map<String, Object> node : nodes.values()) {
      if (node.get("node").equals("claim")) {
        claims.put(PlainYaml.word(node, "id", ""), Map.of("text", node.get("text")));
        if ("true".equals(node.get("root"))) {
          roots.add(node.get("id"));
        }
      } else {
        relations.add(node);
      }
    }
    String title = all(graph, "data").get(0).getTextContent();
    return Map.of("title", title, "root", roots, "claims", claims, "relations", relations);
  }

  private static List<Element> all(Element within, String name) {
    NodeList found = within.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }
}
