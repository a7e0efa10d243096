package mainstay.results.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How values of one type become cells, and cells values.
 *
 * @param spelled the cell of a value
 * @param read the value of the next cell
 */
record CellType(Function<Object, String> spelled, Function<Cells, Object> read) {
    private static final CellType SWITCH = new CellType(value -> Cells.yesOrNo((boolean) value), Cells::yes);
    private static final CellType TEXT = new CellType(value -> Cells.text((String) value), Cells::text);
    private static final CellType SETTING = new CellType(value -> Cells.value((String) value), Cells::text);
    private static final CellType MONTH = new CellType(String.class::cast, Cells::month);
    private static final CellType COUNT = new CellType(Object::toString, Cells::count);
    private static final CellType LONG = new CellType(Object::toString, Cells::whole);

    /**
     * The type of a column.
     *
     * @param type of the values: {@code String}, {@code boolean}, {@code int}, {@code long}, {@code double} or an enum
     * @param format how they are spelled
     * @param empty the number whose cell is empty; NaN for none
     */
    static CellType of(Class<?> type, CellFormat format, double empty) {
        if (type == String.class) {
            return switch (format) {
                case SETTING -> SETTING;
                case MONTH -> MONTH;
                default -> TEXT;
            };
        }
        if (type == double.class) {
            return new CellType(
                    format == CellFormat.EXACT
                            ? value -> TableNumbers.exact((double) value)
                            : value -> TableNumbers.plain((double) value),
                    cells -> cells.numberOr(empty));
        }
        if (type == int.class) {
            return Double.isNaN(empty) ? COUNT : countOr((int) empty);
        }
        if (type == long.class) {
            return LONG;
        }
        if (type == boolean.class) {
            return SWITCH;
        }
        if (type.isEnum()) {
            return constant(Arrays.asList(type.getEnumConstants()));
        }
        throw new IllegalArgumentException("no cell holds a " + type.getName());
    }

    private static CellType countOr(int empty) {
        return new CellType(
                value -> (int) value == empty ? "" : Integer.toString((int) value), cells -> cells.countOr(empty));
    }

    private static CellType constant(List<?> constants) {
        List<String> words = constants.stream().map(CellType::word).toList();
        return new CellType(CellType::word, cells -> constants.get(cells.oneOf(words)));
    }

    private static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
