package dev.moot.plugin.cruxes.argumentation;

import java.util.Arrays;

/**
 * The strongly connected parts of some of a graph's nodes, each after all that it points at:
 * Tarjan's algorithm (SIAM Journal on Computing 1, 1972) with a stack of its own, as a chain of
 * claims may be longer than a thread's stack is deep. O(V + E).
 */
final class Components {

  private static final int UNSEEN = -1;

  private final Adjacency edges;
  private final int[] index;
  private final int[] low;
  private final boolean[] open;
  private final int[] stack;
  private int depth;
  private int seen;

  /** The nodes, part by part. */
  final int[] order;

  /** Where each part ends in {@link #order}. */
  final int[] ends;

  private int ordered;
  private int parts;

  /** The parts of those nodes of a graph that are members; edges to other nodes do not count. */
  Components(Adjacency edges, boolean[] members) {
    this.edges = edges;
    int nodes = edges.size();
    index = new int[nodes];
    low = new int[nodes];
    open = new boolean[nodes];
    stack = new int[nodes];
    int[] ordering = new int[nodes];
    int[] endings = new int[nodes];
    Arrays.fill(index, UNSEEN);
    int[] path = new int[nodes];
    int[] edge = new int[nodes];
    for (int root = 0; root < nodes; root++) {
      if (members[root] && index[root] == UNSEEN) {
        visit(root, members, path, edge, ordering, endings);
      }
    }
    order = Arrays.copyOf(ordering, ordered);
    ends = Arrays.copyOf(endings, parts);
  }

  private void visit(
      int root, boolean[] members, int[] path, int[] edge, int[] ordering, int[] endings) {
    int length = 0;
    path[length++] = enter(root, edge);
    while (length > 0) {
      int node = path[length - 1];
      if (edge[node] < edges.start[node + 1]) {
        int next = edges.to[edge[node]++];
        if (!members[next]) {
          continue;
        }
        if (index[next] == UNSEEN) {
          path[length++] = enter(next, edge);
        } else if (open[next]) {
          low[node] = Math.min(low[node], index[next]);
        }
      } else {
        length--;
        if (length > 0) {
          low[path[length - 1]] = Math.min(low[path[length - 1]], low[node]);
        }
        if (low[node] == index[node]) {
          close(node, ordering, endings);
        }
      }
    }
  }

  private int enter(int node, int[] edge) {
    index[node] = seen;
    low[node] = seen++;
    open[node] = true;
    stack[depth++] = node;
    edge[node] = edges.start[node];
    return node;
  }

  private void close(int node, int[] ordering, int[] endings) {
    int last;
    do {
      last = stack[--depth];
      open[last] = false;
      ordering[ordered++] = last;
    } while (last != node);
    endings[parts++] = ordered;
  }
}
