package nl.kindkring.reporting.disclosure.audit;

import java.util.Collection;
import java.util.List;

/** One area and one period, with parts that add up; a test overrides what it is about. */
class OneArea implements Nesting {

    @Override
    public boolean additive(String dimension) {
        return true;
    }

    @Override
    public boolean local(String dimension) {
        return false;
    }

    @Override
    public Collection<String> areasAround(String area, String period) {
        return List.of();
    }

    @Override
    public Collection<String> areasBeyond(String area, String period) {
        return List.of();
    }

    @Override
    public List<String> periodsInside(String period) {
        return List.of();
    }

    @Override
    public OverTime overTime(String subject) {
        return new OverTime.Distinct();
    }

    @Override
    public Collection<String> areasDuring(String area, String period, String other) {
        return List.of(area);
    }
}
