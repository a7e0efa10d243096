package mainstay.report.chart;

import java.awt.Graphics2D;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;

/** Keeps what belongs to one arm together in a drawing, so that a page can fade it; a picture has no such layers. */
public final class ArmLayers {
    private ArmLayers() {}

    /**
     * Draws something of one arm.
     *
     * @param graphics what is drawn on
     * @param arm place of the arm among the arms, from 0
     * @param drawing draws it
     */
    public static void arm(Graphics2D graphics, int arm, Runnable drawing) {
        if (!(graphics instanceof SVGGraphics2D svg)) {
            drawing.run();
            return;
        }
        Element before = svg.getTopLevelGroup(false);
        drawing.run();
        Element layer = svg.getTopLevelGroup(false);
        layer.setAttribute("class", name(arm));
        before.appendChild(layer);
        svg.setTopLevelGroup(before);
    }

    /** The class of the groups of an arm: {@code arm-1} is the first. */
    static String name(int arm) {
        return "arm-" + (arm + 1);
    }
}
