package dev.moot.plugin.argumentmap;

import dev.moot.plugin.argumentmap.Picture.Point;
import dev.moot.plugin.argumentmap.Picture.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkGraphFactory;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Places parts in columns from left to right, with lines of right angles between them, by ELK's
 * layered algorithm (after Sugiyama, Tagawa and Toda 1981; Schulze, Spönemann and von Hanxleden
 * 2014 for the ports). Its options are fixed, its chance is seeded: the same parts are always
 * placed alike.
 */
final class LayeredLayout {

  private static final double GAP = 18;
  private static final double GAP_OF_COLUMNS = 26;
  private static final double GAP_OF_LINES = 10;
  private static final int BEFORE_ALL_OTHERS = 1000;

  /** Where on a part a line begins or ends. */
  enum End {
    /** Wherever there is room, on any side. */
    ANYWHERE,
    /** In the middle of the left side. */
    LEFT,
    /** In the middle of the right side. */
    RIGHT,
    /** At the top. */
    TOP,
    /** At the bottom. */
    BOTTOM
  }

  /** Something to be placed, by its name. */
  record Part(String name, double width, double height) {}

  /** A line between two parts; the one it starts from is put to the left if that is possible. */
  record Wire(String from, End start, String to, End end) {}

  /**
   * Where everything is.
   *
   * @param size of the whole, at 0, 0
   * @param parts the parts, by name
   * @param lines the lines, in the order of the wires
   */
  record Placement(Rectangle size, Map<String, Rectangle> parts, List<List<Point>> lines) {}

  private final ElkNode graph = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new HashMap<>();
  private final Map<String, ElkPort> ports = new HashMap<>();

  private LayeredLayout() {
    graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
    graph.setProperty(LayeredOptions.PADDING, new ElkPadding(2));
    graph.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    graph.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
    graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 2 * GAP);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, GAP_OF_LINES);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, GAP_OF_LINES);
    graph.setProperty(LayeredOptions.SPACING_PORT_PORT, GAP_OF_LINES);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, GAP_OF_COLUMNS);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, GAP_OF_LINES);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, GAP_OF_LINES);
  }

  /** Places {@code parts}; wires name parts that are there. */
  static Placement of(List<Part> parts, List<Wire> wires) {
    Library.prepare();
    return new LayeredLayout().place(parts, wires, Set.of());
  }

  /**
   * The same with each part as high as the first of those to its right, where it was in their
   * middle: what all lines begin at is then at the top.
   */
  static Placement fromTop(List<Part> parts, List<Wire> wires) {
    Map<String, Integer> highest = new HashMap<>();
    List<List<Point>> lines = of(parts, wires).lines();
    for (int i = 0; i < wires.size(); i++) {
      highest.merge(
          wires.get(i).from(), i, (a, b) -> end(lines.get(b)) < end(lines.get(a)) ? b : a);
    }
    return new LayeredLayout().place(parts, wires, Set.copyOf(highest.values()));
  }

  /** How far down a line ends. */
  private static double end(List<Point> line) {
    return line.isEmpty() ? Double.MAX_VALUE : line.get(line.size() - 1).y();
  }

  /**
   * Sets ELK up, once and before any thread uses it: its registries are filled by whoever comes
   * first, and its factories wait for each other.
   */
  private static final class Library {
    private static final ElkGraphFactory FACTORY = load();

    private static ElkGraphFactory load() {
      LayoutMetaDataService.initElkReflect();
      return ElkGraphFactory.eINSTANCE;
    }

    static void prepare() {
      if (FACTORY == null) {
        throw new IllegalStateException("the layout library is not there");
      }
    }
  }

  private Placement place(List<Part> parts, List<Wire> wires, Set<Integer> straight) {
    parts.forEach(this::add);
    List<ElkEdge> edges = new ArrayList<>();
    for (Wire wire : wires) {
      ElkEdge edge =
          ElkGraphUtil.createSimpleEdge(
              shape(wire.from(), wire.start()), shape(wire.to(), wire.end()));
      if (straight.contains(edges.size())) {
        edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, BEFORE_ALL_OTHERS);
      }
      edges.add(edge);
    }
    new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
    Map<String, Rectangle> places = new HashMap<>();
    nodes.forEach((name, node) -> places.put(name, rectangle(node)));
    return new Placement(
        new Rectangle(0, 0, Picture.rounded(graph.getWidth()), Picture.rounded(graph.getHeight())),
        places,
        edges.stream().map(LayeredLayout::points).toList());
  }

  private void add(Part part) {
    ElkNode node = ElkGraphUtil.createNode(graph);
    node.setDimensions(part.width(), part.height());
    node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSizeWithPorts());
    node.setProperty(
        LayeredOptions.NODE_SIZE_MINIMUM,
        new org.eclipse.elk.core.math.KVector(part.width(), part.height()));
    nodes.put(part.name(), node);
  }

  private ElkConnectableShape shape(String name, End end) {
    ElkNode node = nodes.get(name);
    if (node == null) {
      throw new IllegalArgumentException("no part `" + name + "`");
    }
    if (end == End.ANYWHERE) {
      return node;
    }
    return ports.computeIfAbsent(name + " " + end, key -> port(node, end));
  }

  private static ElkPort port(ElkNode node, End end) {
    ElkPort port = ElkGraphUtil.createPort(node);
    node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
    node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.fixed());
    port.setProperty(LayeredOptions.PORT_SIDE, side(end));
    return port;
  }

  private static PortSide side(End end) {
    return switch (end) {
      case LEFT -> PortSide.WEST;
      case RIGHT -> PortSide.EAST;
      case TOP -> PortSide.NORTH;
      case BOTTOM -> PortSide.SOUTH;
      case ANYWHERE -> PortSide.UNDEFINED;
    };
  }

  private static Rectangle rectangle(ElkNode node) {
    return new Rectangle(
        Picture.rounded(node.getX()),
        Picture.rounded(node.getY()),
        Picture.rounded(node.getWidth()),
        Picture.rounded(node.getHeight()));
  }

  private static List<Point> points(ElkEdge edge) {
    List<Point> points = new ArrayList<>();
    for (ElkEdgeSection section : edge.getSections()) {
      points.add(point(section.getStartX(), section.getStartY()));
      for (ElkBendPoint bend : section.getBendPoints()) {
        points.add(point(bend.getX(), bend.getY()));
      }
      points.add(point(section.getEndX(), section.getEndY()));
    }
    return points;
  }

  private static Point point(double x, double y) {
    return new Point(Picture.rounded(x), Picture.rounded(y));
  }
}
