package mainstay.analysis.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Patterns that settings of the built-in average authority were chosen by: meeting them proves nothing. */
public final class Fitted {
    private static final Map<String, String> HOW = read();

    private Fitted() {}

    /** Numbers of the patterns, in order. */
    public static Set<String> shipped() {
        return HOW.keySet();
    }

    /** In which way each was fitted, by number. */
    public static Map<String, String> how() {
        return HOW;
    }

    private static Map<String, String> read() {
        Map<String, String> how = new LinkedHashMap<>();
        for (CSVRecord row : EvidenceTable.rows("fitted.csv")) {
            how.put(row.get("id"), row.get("how"));
        }
        return Collections.unmodifiableMap(how);
    }
}
