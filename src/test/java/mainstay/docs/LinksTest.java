package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links inside the project lead somewhere. */
class LinksTest {
    static java.util.List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRelativeLinkLeadsToAFileAndItsAnchorToAHeading(Page page) {
        for (String link : page.links()) {
            if (link.matches("[a-z]+:.*")) {
                continue;
            }
            String[] parts = link.split("#", 2);
            Path folder = page.file().toAbsolutePath().getParent();
            Path target = parts[0].isEmpty()
                    ? page.file().toAbsolutePath()
                    : folder.resolve(parts[0]).normalize();
            assertThat(Files.exists(target))
                    .as(page.file() + " links to " + link)
                    .isTrue();
            if (parts.length == 2 && target.toString().endsWith(".md")) {
                assertThat(Page.read(target).anchors())
                        .as(page.file() + " links to " + link)
                        .contains(parts[1]);
            }
        }
    }
}
