package nl.kindkring.contracts.trend;

/**
 * The noise that was added to a figure in place of withholding small ones: a whole number from the discrete Gaussian (Canonne, Kamath and Steinke 2020), drawn for
 * each cell on its own. It says what this table adds to what can be learnt about one child; other tables are no part of it. Fractions are whole numbers of
 * small parts, so that every reader reads the same.
 *
 * @param variance σ² of the noise, such as 160: two figures in three are at most σ off, 95 in a hundred at most 2σ; figures under nought are shown as 0
 * @param cellsPerChild a child counts in at most so many cells of one area and period; figures are too low by those beyond
 * @param rhoMillionths what this release costs a child at most: ρ of zero-concentrated differential privacy, in millionths, rounded up
 * @param rhoMillionthsPerYear what all tables with noise together may cost a child in a year at most
 * @param epsilonHundredthsPerYear the same as the ε of (ε, δ)-differential privacy, in hundredths, rounded up: ρ + 2√(ρ·ln(1/δ))
 * @param deltaOneIn 1/δ of that ε
 */
public record Noise(int variance, int cellsPerChild, int rhoMillionths, int rhoMillionthsPerYear, int epsilonHundredthsPerYear, int deltaOneIn) {}
