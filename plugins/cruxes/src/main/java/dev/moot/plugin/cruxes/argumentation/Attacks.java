package dev.moot.plugin.cruxes.argumentation;

import java.util.Arrays;

/**
 * An abstract argumentation framework of Dung (1995): nodes that attack nodes, and nothing else.
 */
record Attacks(Adjacency attackers) {

  /**
   * The grounded labelling: what has no attacker left is in, what an argument that is in attacks is
   * out, until nothing changes; the rest is undecided. O(V + E).
   */
  Label[] grounded() {
    Adjacency victims = attackers.reversed();
    int nodes = attackers.size();
    Label[] labels = new Label[nodes];
    Arrays.fill(labels, Label.UNDECIDED);
    int[] open = new int[nodes];
    int[] accepted = new int[nodes];
    int count = 0;
    for (int node = 0; node < nodes; node++) {
      open[node] = attackers.start[node + 1] - attackers.start[node];
      if (open[node] == 0) {
        labels[node] = Label.IN;
        accepted[count++] = node;
      }
    }
    for (int next = 0; next < count; next++) {
      for (int edge = victims.start[accepted[next]];
          edge < victims.start[accepted[next] + 1];
          edge++) {
        int victim = victims.to[edge];
        if (labels[victim] == Label.UNDECIDED) {
          labels[victim] = Label.OUT;
          for (int i = victims.start[victim]; i < victims.start[victim + 1]; i++) {
            int freed = victims.to[i];
            if (--open[freed] == 0 && labels[freed] == Label.UNDECIDED) {
              labels[freed] = Label.IN;
              accepted[count++] = freed;
            }
          }
        }
      }
    }
    return labels;
  }
}
