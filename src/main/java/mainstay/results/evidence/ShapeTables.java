package mainstay.results.evidence;

import java.nio.file.Path;
import java.util.List;
import mainstay.results.file.FolderFile;
import mainstay.results.file.ResultTables;
import mainstay.results.file.ResultsProblem;

/**
 * The tables about the shapes of distributions.
 *
 * @param shapes bin by bin
 * @param moments each in a few numbers
 * @param published beside what is published
 */
public record ShapeTables(List<ShapeRow> shapes, List<ShapeMomentsRow> moments, List<ShapePublishedRow> published)
        implements ResultTables {
    /** Copies what it is given. */
    public ShapeTables {
        shapes = List.copyOf(shapes);
        moments = List.copyOf(moments);
        published = List.copyOf(published);
    }

    @Override
    public List<FolderFile> files() {
        return List.of(
                ShapeRow.TABLE.of(shapes), ShapeMomentsRow.TABLE.of(moments), ShapePublishedRow.TABLE.of(published));
    }

    /**
     * Reads the tables of a folder.
     *
     * @throws ResultsProblem if one is missing or is not such a table
     */
    public static ShapeTables read(Path folder) {
        return new ShapeTables(
                ShapeRow.TABLE.read(folder), ShapeMomentsRow.TABLE.read(folder), ShapePublishedRow.TABLE.read(folder));
    }
}
