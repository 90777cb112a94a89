package org.rapporteur.eval;

import java.util.Arrays;

/** The best one-to-one assignment of rows to columns (Kuhn 1955; Jonker and Volgenant's shortest augmenting paths), cubic time. */
final class Assignment {
  private Assignment() {}

  /** The greatest sum of {@code gain} over one-to-one pairs; rows or columns may be more. */
  static double best(double[][] gain) {
    int rows = gain.length;
    int columns = rows == 0 ? 0 : gain[0].length;
    int size = Math.max(rows, columns);
    double[] rowPrice = new double[size + 1];
    double[] columnPrice = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      augment(gain, row, size, rowPrice, columnPrice, rowOf);
    }
    double sum = 0;
    for (int column = 1; column <= size; column++) {
      sum += gain(gain, rowOf[column] - 1, column - 1);
    }
    return sum;
  }

  private static void augment(double[][] gain, int row, int size, double[] rowPrice, double[] columnPrice, int[] rowOf) {
    rowOf[0] = row;
    int column = 0;
    double[] least = new double[size + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[size + 1];
    int[] way = new int[size + 1];
    do {
      used[column] = true;
      int current = rowOf[column];
      double delta = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int j = 1; j <= size; j++) {
        if (!used[j]) {
          double reduced = -gain(gain, current - 1, j - 1) - rowPrice[current] - columnPrice[j];
          if (reduced < least[j]) {
            least[j] = reduced;
            way[j] = column;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= size; j++) {
        if (used[j]) {
          rowPrice[rowOf[j]] += delta;
          columnPrice[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[way[column]];
      column = way[column];
    }
  }

  private static double gain(double[][] gain, int row, int column) {
    return row < gain.length && column < gain[row].length ? gain[row][column] : 0;
  }
}
