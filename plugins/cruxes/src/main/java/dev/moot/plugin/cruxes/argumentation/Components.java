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
  private final int[] order;

  /** Where each part ends in {@link #order}. */
  private final int[] ends;

  private int ordered;
  private int count;

  /** The parts of those nodes of a graph that are members; edges to other nodes do not count. */
  Components(Adjacency edges, boolean[] members) {
    this.edges = edges;
    int nodes = edges.size();
    index = new int[nodes];
    low = new int[nodes];
    open = new boolean[nodes];
    stack = new int[nodes];
    order = new int[nodes];
    ends = new int[nodes];
    Arrays.fill(index, UNSEEN);
    int[] path = new int[nodes];
    int[] edge = new int[nodes];
    for (int root = 0; root < nodes; root++) {
      if (members[root] && index[root] == UNSEEN) {
        visit(root, members, path, edge);
      }
    }
  }

  /** How many parts there are. */
  int count() {
    return count;
  }

  /** The nodes of a part; parts are numbered so that each comes after those it points at. */
  int[] nodes(int part) {
    return Arrays.copyOfRange(order, part == 0 ? 0 : ends[part - 1], ends[part]);
  }

  private void visit(int root, boolean[] members, int[] path, int[] edge) {
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
          close(node);
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

  private void close(int node) {
    int last;
    do {
      last = stack[--depth];
      open[last] = false;
      order[ordered++] = last;
    } while (last != node);
    ends[count++] = ordered;
  }
}
