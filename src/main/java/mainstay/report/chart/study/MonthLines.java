package mainstay.report.chart.study;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import mainstay.report.chart.ArmLayers;
import mainstay.report.chart.MonthTicks;
import mainstay.report.chart.Theme;
import mainstay.report.content.Month;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/**
 * Draws the course of each arm: all bands first, then all lines. A whole arm is drawn when its first month is asked for.
 */
public final class MonthLines extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1L;
    private static final double BESIDE = 10;
    /** With more arms than this, bands would hide one another. */
    public static final int MOST_BANDS = 8;

    private final transient List<MonthCourse> courses;
    private final boolean yearly;

    /**
     * A renderer.
     *
     * @param courses the arms, in the order of the series
     * @param yearly whether single months have values, not stretches of them
     */
    public MonthLines(List<MonthCourse> courses, boolean yearly) {
        this.courses = courses;
        this.yearly = yearly;
    }

    private boolean alone() {
        return courses.size() == 1;
    }

    @Override
    public int getPassCount() {
        return 2;
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis time,
            ValueAxis values,
            XYDataset data,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        if (item != 0) {
            return;
        }
        MonthCourse course = courses.get(series);
        Scale scale = new Scale(area, plot, time, values);
        ArmLayers.arm(graphics, course.index(), () -> draw(graphics, scale, course, pass));
    }

    private void draw(Graphics2D graphics, Scale scale, MonthCourse course, int pass) {
        if (yearly) {
            if (pass == 1) {
                points(graphics, scale, course);
            }
        } else if (pass == 0) {
            if (alone()) {
                band(graphics, scale, course, Month::p05, Month::p95, 0.16f);
            }
            if (courses.size() <= MOST_BANDS) {
                band(graphics, scale, course, m -> m.mean().low(), m -> m.mean().high(), alone() ? 0.3f : 0.15f);
            }
        } else {
            line(graphics, scale, course);
        }
    }

    private void band(
            Graphics2D graphics,
            Scale scale,
            MonthCourse course,
            ToDoubleFunction<Month> low,
            ToDoubleFunction<Month> high,
            float opacity) {
        Composite before = graphics.getComposite();
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, opacity));
        graphics.setPaint(Theme.colour(course.index()));
        for (List<Month> stretch : stretches(course.months(), low)) {
            Path2D path = new Path2D.Double();
            for (int i = 0; i < stretch.size(); i++) {
                scale.to(path, stretch.get(i), high, i == 0);
            }
            for (int i = stretch.size() - 1; i >= 0; i--) {
                scale.to(path, stretch.get(i), low, false);
            }
            path.closePath();
            graphics.fill(path);
        }
        graphics.setComposite(before);
    }

    private void line(Graphics2D graphics, Scale scale, MonthCourse course) {
        graphics.setPaint(Theme.colour(course.index()));
        graphics.setStroke(Theme.line(course.index()));
        ToDoubleFunction<Month> mean = month -> month.mean().value();
        for (List<Month> stretch : stretches(course.months(), mean)) {
            Path2D path = new Path2D.Double();
            for (int i = 0; i < stretch.size(); i++) {
                scale.to(path, stretch.get(i), mean, i == 0);
            }
            graphics.draw(path);
        }
        if (!alone()) {
            landmarks(graphics, scale, course);
        }
    }

    /** A marker every year, each arm in another month, so that lines are told apart without colour. */
    private void landmarks(Graphics2D graphics, Scale scale, MonthCourse course) {
        int offset = 2 + 12 * course.index() / Math.max(1, courses.size());
        List<Month> months = course.months();
        for (int i = 0; i < months.size() - 3; i++) {
            if (months.get(i).mean().seen() && i % 12 == offset % 12) {
                double x = scale.x(months.get(i));
                double y = scale.y(months.get(i).mean().value());
                if (courses.size() <= MOST_BANDS) {
                    marker(graphics, course, x, y);
                } else {
                    graphics.fill(Theme.at(Theme.marker(course.index()), x, y));
                }
            }
        }
    }

    /** A marker and its interval for each month with a value, the arms side by side. */
    private void points(Graphics2D graphics, Scale scale, MonthCourse course) {
        double aside = Math.min(BESIDE, 60.0 / courses.size()) * (courses.indexOf(course) - (courses.size() - 1) / 2.0);
        for (Month month : course.months()) {
            if (month.mean().seen()) {
                double x = scale.x(month) + aside;
                if (month.mean().hasInterval()) {
                    graphics.setPaint(Theme.colour(course.index()));
                    graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                    graphics.draw(new Line2D.Double(
                            x,
                            scale.y(month.mean().low()),
                            x,
                            scale.y(month.mean().high())));
                }
                marker(graphics, course, x, scale.y(month.mean().value()));
            }
        }
    }

    private static void marker(Graphics2D graphics, MonthCourse course, double x, double y) {
        Shape marker = Theme.at(Theme.marker(course.index()), x, y);
        graphics.setStroke(new BasicStroke(2.5f));
        graphics.setPaint(Color.WHITE);
        graphics.draw(marker);
        graphics.setPaint(Theme.colour(course.index()));
        graphics.fill(marker);
    }

    /** The months with a value, in runs of months that follow one another. */
    public static List<List<Month>> stretches(List<Month> months, ToDoubleFunction<Month> value) {
        List<List<Month>> stretches = new ArrayList<>();
        List<Month> stretch = new ArrayList<>();
        for (Month month : months) {
            boolean gap = !stretch.isEmpty()
                    && MonthTicks.index(stretch.get(stretch.size() - 1).month()) + 1 != MonthTicks.index(month.month());
            if (gap || Double.isNaN(value.applyAsDouble(month))) {
                stretches.add(stretch);
                stretch = new ArrayList<>();
            }
            if (!Double.isNaN(value.applyAsDouble(month))) {
                stretch.add(month);
            }
        }
        stretches.add(stretch);
        stretches.removeIf(List::isEmpty);
        return stretches;
    }

    /** From months and values to points of the drawing. */
    private record Scale(Rectangle2D area, XYPlot plot, ValueAxis time, ValueAxis values) {
        double x(Month month) {
            return time.valueToJava2D(MonthTicks.index(month.month()), area, plot.getDomainAxisEdge());
        }

        double y(double value) {
            return values.valueToJava2D(value, area, plot.getRangeAxisEdge());
        }

        void to(Path2D path, Month month, ToDoubleFunction<Month> value, boolean first) {
            double y = y(value.applyAsDouble(month));
            if (first) {
                path.moveTo(x(month), y);
            } else {
                path.lineTo(x(month), y);
            }
        }
    }
}
