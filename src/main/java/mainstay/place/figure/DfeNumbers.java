package mainstay.place.figure;

import java.util.Map;
import java.util.stream.Collectors;

/** The three digits by which the Department for Education knows an authority in every return: 383 is Leeds. */
public final class DfeNumbers {
    private static final Map<String, String> BY_CODE = FigureTable.rows("dfe-codes-2025.csv").stream()
            .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("dfe")));

    private DfeNumbers() {}

    /** The number of an authority by its code of the Office for National Statistics; empty where there is none. */
    public static String of(String code) {
        return BY_CODE.getOrDefault(code, "");
    }
}
