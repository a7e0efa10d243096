package mainstay.report.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a browser may do for a page: draw it. Nothing is fetched from anywhere, nothing is sent, and no script runs but the
 * page's own, which is known by its hash: text that came into a page with somebody's results could not run even if it were
 * mistaken for one.
 */
public final class PagePolicy {
    private static final String ANY_PAGE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private PagePolicy() {}

    /**
     * The Content-Security-Policy of a page.
     *
     * @param template of the page; only that of a study has a script
     */
    public static String of(String template) throws IOException {
        return template.equals("report.ftlh") ? ANY_PAGE + "; script-src 'sha256-" + scriptHash() + "'" : ANY_PAGE;
    }

    /** Of all that stands between the tags. */
    private static String scriptHash() throws IOException {
        try (InputStream script = PagePolicy.class.getResourceAsStream("/mainstay/report/report.js")) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("\n".getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest.digest(script.readAllBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
