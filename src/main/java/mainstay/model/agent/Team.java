package mainstay.model.agent;

import java.util.ArrayList;
import java.util.List;
import mainstay.scenario.Service;
import mainstay.scenario.Structure;

/** Workers under one manager, or a pod under its consultant, who hold the same stages. */
public final class Team {
    /** Instead of the number of one area. */
    public static final int ALL_AREAS = -1;

    public final int id;
    /** What people call it: that of its service with a number, or as the authority names it. */
    public final String name;

    public final Service service;
    /** Number of the area whose families it takes, or {@link #ALL_AREAS}. */
    public final int area;
    /** Its share of the service's posts, in units that are as large for each of the service's teams. */
    public double part;

    public final Manager manager;
    public final List<Post> posts = new ArrayList<>();
    /** Workers in post, permanent and agency, in order of their numbers. */
    public final List<Worker> workers = new ArrayList<>();
    /** Deadline discipline, 0 to 1. */
    public double grip;
    /** Supervisions held and due since grip was last looked at. */
    public int heldThisWeek;

    public int dueThisWeek;
    /** The same a week, on average over the last weeks. */
    public double heldRecently;

    public double dueRecently;
    /** Whether it has so much more to do than the others that it borrows workers and new work goes round it. */
    public boolean inTrouble;
    /** Where the pod's meeting is in its cycle of families. */
    public int cycle;
    /** Day on which the team took the practice model up, or -1. */
    public int tookUpOn = -1;
    /** Attention on the change itself and not on the work, 0 to 1. */
    public double attention;
    /** Number of the settings that are its own, its service's or its area's. */
    public int settings = Office.NOTHING_OF_ITS_OWN;

    /** The only team of a service, empty. */
    public Team(int id, Service service, double grip) {
        this(id, service.name() + " 1", service, ALL_AREAS, 1, grip);
    }

    /** An empty team of a service. */
    public Team(int id, String name, Service service, int area, double part, double grip) {
        this.id = id;
        this.name = name;
        this.area = area;
        this.part = part;
        this.manager = new Manager(id);
        this.service = service;
        this.grip = grip;
    }

    /** Whether families of an area come to it. */
    public boolean serves(Family family) {
        return area == ALL_AREAS || area == family.area;
    }

    /** Whether they have an area in common, so that a worker of one would work near by in the other. */
    public boolean isNear(Team other) {
        return area == other.area || area == ALL_AREAS || other.area == ALL_AREAS;
    }

    /** Whether a family may be with one of its workers: it holds the stage and serves the area. */
    public boolean takes(Case theCase) {
        return service.holds().contains(theCase.stage) && serves(theCase.family);
    }

    /** Whether it is a pod. */
    public boolean isPod() {
        return service.structure() == Structure.PODS;
    }

    /** Whether the team practises the practice model. */
    public boolean practisesModel() {
        return tookUpOn >= 0;
    }

    /** Mean fidelity of its workers, 0 to 1; 0 when there is none. */
    public double fidelity() {
        double sum = 0;
        for (int i = 0; i < workers.size(); i++) {
            sum += workers.get(i).fidelity;
        }
        return workers.isEmpty() ? 0 : sum / workers.size();
    }

    /** Share of the supervisions due in the last weeks that were held, 0 to 1; 1 while none has been due. */
    public double supervised() {
        return dueRecently > 0 ? heldRecently / dueRecently : 1;
    }

    /** Pressure on its workers over what is usual, for each of those who are there to bear it; 1 is as usual. */
    public double overUsual() {
        double pressure = 0;
        double there = 0;
        for (int i = 0; i < workers.size(); i++) {
            Worker worker = workers.get(i);
            pressure += worker.fullLoads() * worker.overUsual;
            there += worker.isSick() ? 0 : worker.fullLoads();
        }
        return there > 0 ? pressure / there : pressure;
    }

    /** Posts that belong to the establishment. */
    public int establishedPosts() {
        int established = 0;
        for (int i = 0; i < posts.size(); i++) {
            established += posts.get(i).extra ? 0 : 1;
        }
        return established;
    }

    /** Children allocated to its workers. */
    public int children() {
        int children = 0;
        for (int i = 0; i < workers.size(); i++) {
            children += workers.get(i).children;
        }
        return children;
    }

    /** Full loads that those of its workers who take families are there to carry. */
    public double capacity() {
        double loads = 0;
        for (int i = 0; i < workers.size(); i++) {
            if (workers.get(i).takesFamilies()) {
                loads += workers.get(i).fullLoads();
            }
        }
        return loads;
    }
}
