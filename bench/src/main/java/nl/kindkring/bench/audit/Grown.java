package nl.kindkring.bench.audit;

import java.util.List;

/**
 * What an audit came to at one size.
 *
 * @param size districts of one municipality, or municipalities
 * @param figures audited together with what was released before
 * @param published that kept the rules of their cell, in this quarter
 * @param withheld of these, by the audit
 * @param narrow groups that stay bounded although nothing more can be withheld
 * @param questions how often a solver was asked
 * @param seconds by round
 */
record Grown(int size, long figures, long published, long withheld, long narrow, long questions, List<Double> seconds) {}
