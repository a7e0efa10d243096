package mainstay.results.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is not as usual about a component of a row as a column of its {@link Table}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface CsvColumn {
    /** Name of the column, unless it is that of the component in snake case. */
    String name() default "";

    /** The number that stands for nothing, whose cell is empty; a whole number has none unless it is given here. */
    double empty() default Double.NaN;

    /** How cells are spelled. */
    CellFormat format() default CellFormat.USUAL;
}
