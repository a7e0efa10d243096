package mainstay.results.file;

import java.util.List;

/** The tables that came of an analysis. */
@FunctionalInterface
public interface ResultTables {
    /** Their files, in the order in which a manifest lists them. */
    List<FolderFile> files();
}
