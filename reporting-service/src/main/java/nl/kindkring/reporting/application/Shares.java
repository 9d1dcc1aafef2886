package nl.kindkring.reporting.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Rules;
import nl.kindkring.reporting.disclosure.audit.Group;
import nl.kindkring.reporting.disclosure.audit.Relation;

/** What everybody knows of a published figure because it passed the rule against homogeneous groups. */
final class Shares {

    private Shares() {}

    /** Of a cell of a table. */
    static Relation.AtMostShare of(Group group, TrendTable table) {
        return new Relation.AtMostShare(insensitive(group, table), group, Rules.of(table.protection(), group.cell().codes()).largestValuePercent());
    }

    /** Of a group that one of these tables shows. */
    static Optional<Relation.AtMostShare> of(Group group, Collection<TrendTable> tables) {
        List<String> dimensions = List.copyOf(group.cell().codes().keySet());
        return tables.stream().filter(t -> t.counts().name().equals(group.subject()) && t.dimensionNames().equals(dimensions)).findFirst().map(t -> of(group, t));
    }

    /** The group within which a cell must not hold nearly everybody. */
    static Group insensitive(Group group, TrendTable table) {
        Group rest = group;
        for (Dimension dimension : table.dimensions()) {
            rest = dimension.sensitive() ? rest.without(dimension.name()) : rest;
        }
        return rest;
    }
}
