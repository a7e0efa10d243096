package mainstay.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mainstay.results.file.ResultsProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing that came with somebody's folder holds shapes and text, or it does not get into a page. */
class KeptDrawingTest {
    @TempDir
    private Path folder;

    private Path drawing(String inside) throws IOException {
        return Files.writeString(
                folder.resolve("box.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\">" + inside + "</svg>");
    }

    @Test
    void shapesAndTextAreTaken() throws IOException {
        String shapes =
                "<title id=\"a\">Box &lt;1&gt;</title><g clip-path=\"url(#c)\"><circle cx=\"1\" cy=\"2\" r=\"3\"/></g>";
        assertThat(KeptDrawing.read(drawing(shapes))).contains(shapes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onload=\"alert(1)\"/>",
                "<a href=\"javascript:alert(1)\"><text>x</text></a>",
                "<image href=\"https://example.org/x.png\"/>",
                "<foreignObject><p>x</p></foreignObject>",
                "<rect fill=\"url(https://example.org/x)\"/>",
                "<rect style=\"background:url(https://example.org/x)\"/>",
                "<title><![CDATA[<script>alert(1)</script>]]></title>",
                "<!-- --><g/>",
                "</svg><script>alert(1)</script><svg>",
                "<g>"
            })
    void whatABrowserWouldRunOrFetchIsNot(String inside) throws IOException {
        Path file = drawing(inside);
        assertThatThrownBy(() -> KeptDrawing.read(file))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageStartingWith(file + " is not as Mainstay draws charts");
    }
}
