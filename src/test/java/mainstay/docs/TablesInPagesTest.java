package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table whose columns have no names cannot be read. */
class TablesInPagesTest {
    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTableBeginsWithTheNamesOfItsColumns(Page page) throws IOException {
        List<String> lines = Files.readAllLines(page.file());
        boolean code = false;
        for (int i = 1; i < lines.size(); i++) {
            code ^= lines.get(i).startsWith("```");
            if (!code && lines.get(i).startsWith("|") && !lines.get(i - 1).startsWith("|")) {
                assertThat(i + 1 < lines.size() ? lines.get(i + 1) : "")
                        .as(page.file() + ":" + (i + 1))
                        .startsWith("|-");
            }
        }
    }
}
