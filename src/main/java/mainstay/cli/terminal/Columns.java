package mainstay.cli.terminal;

import java.util.List;

/** Rows of cells, printed so that columns stand below each other. */
public final class Columns {
    private Columns() {}

    /** The rows as lines: every cell but the last as wide as the widest of its column. */
    public static List<String> lines(List<List<String>> rows) {
        return rows.stream().map(row -> aligned(row, rows)).toList();
    }

    private static String aligned(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size() - 1; i++) {
            int column = i;
            int width = rows.stream()
                    .mapToInt(other -> other.get(column).length())
                    .max()
                    .orElse(0);
            line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
        }
        return line.append(row.get(row.size() - 1)).toString().stripTrailing();
    }
}
