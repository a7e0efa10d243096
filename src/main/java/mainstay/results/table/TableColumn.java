package mainstay.results.table;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Locale;

/**
 * A component of a row as a column.
 *
 * @param name of the column
 * @param accessor of the component
 * @param type of its cells
 */
record TableColumn(String name, Method accessor, CellType type) {
    static TableColumn of(RecordComponent component) {
        String usual =
                component.getName().replaceAll("(?=\\p{javaUpperCase})", "_").toLowerCase(Locale.ROOT);
        CsvColumn told = component.getAnnotation(CsvColumn.class);
        return told == null
                ? new TableColumn(
                        usual, component.getAccessor(), CellType.of(component.getType(), CellFormat.USUAL, Double.NaN))
                : new TableColumn(
                        told.name().isEmpty() ? usual : told.name(),
                        component.getAccessor(),
                        CellType.of(component.getType(), told.format(), told.empty()));
    }

    /** The cell of a row. */
    String cell(Record row) {
        try {
            return type.spelled().apply(accessor.invoke(row));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of the next cell. */
    Object read(Cells cells) {
        return type.read().apply(cells);
    }
}
