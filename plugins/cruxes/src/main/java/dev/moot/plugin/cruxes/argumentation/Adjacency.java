package dev.moot.plugin.cruxes.argumentation;

import java.util.List;

/** For each node a list of nodes, all of them in two flat arrays. */
final class Adjacency {

  /** Where the list of each node starts in {@link #to}, and at the end where the last one ends. */
  final int[] start;

  final int[] to;

  Adjacency(List<List<Integer>> lists) {
    start = new int[lists.size() + 1];
    for (int node = 0; node < lists.size(); node++) {
      start[node + 1] = start[node] + lists.get(node).size();
    }
    to = new int[start[lists.size()]];
    for (int node = 0; node < lists.size(); node++) {
      for (int i = 0; i < lists.get(node).size(); i++) {
        to[start[node] + i] = lists.get(node).get(i);
      }
    }
  }

  private Adjacency(int[] start, int[] to) {
    this.start = start;
    this.to = to;
  }

  int size() {
    return start.length - 1;
  }

  /** The same edges the other way round; each list is in ascending order. */
  Adjacency reversed() {
    int[] first = new int[size() + 1];
    for (int node : to) {
      first[node + 1]++;
    }
    for (int node = 0; node < size(); node++) {
      first[node + 1] += first[node];
    }
    int[] next = first.clone();
    int[] from = new int[to.length];
    for (int node = 0; node < size(); node++) {
      for (int edge = start[node]; edge < start[node + 1]; edge++) {
        from[next[to[edge]]++] = node;
      }
    }
    return new Adjacency(first, from);
  }

  /** Whether a node is in its own list. */
  boolean loops(int node) {
    for (int edge = start[node]; edge < start[node + 1]; edge++) {
      if (to[edge] == node) {
        return true;
      }
    }
    return false;
  }

  /** All that can be reached from some nodes without passing through one that is barred. */
  boolean[] reachable(int[] from, boolean[] barred) {
    boolean[] reached = new boolean[size()];
    int[] stack = new int[size()];
    int depth = 0;
    for (int node : from) {
      depth = push(node, barred, reached, stack, depth);
    }
    while (depth > 0) {
      int node = stack[--depth];
      for (int edge = start[node]; edge < start[node + 1]; edge++) {
        depth = push(to[edge], barred, reached, stack, depth);
      }
    }
    return reached;
  }

  private static int push(int node, boolean[] barred, boolean[] reached, int[] stack, int depth) {
    if (reached[node] || barred[node]) {
      return depth;
    }
    reached[node] = true;
    stack[depth] = node;
    return depth + 1;
  }
}
