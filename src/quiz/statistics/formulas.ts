/** One formula of the engine, as the method page prints it. */
export interface Formula {
  /** In plain Unicode, a line each; the same lines stand in the docstring of the function. */
  readonly text: string;
  /** Where it comes from, as the docstring says it; absent where the formula is the definition. */
  readonly source?: string;
  /** The room of the function when it is not this one. */
  readonly room?: 'scoring' | 'handin' | 'report';
}

/**
 * Every formula by the name of the function that reckons it. A test compares each with the docstring of its function, so
 * that the method page cannot say what the code does not.
 */
export const formulas = {
  percentRight: { text: 'score = 100 · right / reached', room: 'scoring' },
  isValid: { text: 'reached ≥ REACHED_SHARE · items', room: 'scoring' },
  criterion: { text: '⌊(7k + 9) / 10⌋', room: 'scoring' },
  throwDice: {
    text: 'P(true level) = 1/2 + 1/(2L),  P(each other level) = 1/(2L)',
    source: 'Kairouz, Oh, Viswanath, "Extremal mechanisms for local differential privacy" (2016)',
    room: 'handin',
  },
  epsilon: { text: 'ε = ln(1 + L)', room: 'handin' },
  calibration: { text: 'gap = 100 · (yes / answered − reaching / n)', room: 'report' },
  indicatorResult: { text: 'x̄ ± t(.975; n − 1) · sd · sqrt(deff / n)', room: 'report' },
  satisfactionResult: { text: 'S ± z · sqrt(SE(S)² + (deff − 1) V / n)', room: 'report' },
  rightCount: { text: 'right = Σ N_s' },
  scoreMoments: { text: 'x̄ = Σ s H_s / n,  σ²_T = Σ s² H_s / n − x̄²' },
  meanOf: { text: 'x̄ ± t(.975; n − 1) · sd / √n' },
  guttmanScores: {
    text: 'children with m items right or more = the m-th largest number right',
    source:
      "the pattern is L. Guttman's, American Sociological Review 9 (1944), 139-150; that no joint distribution of given margins spreads its sum more, W. Hoeffding (1940) and M. Fréchet (1951)",
  },
  studentQuantile: { text: 't(p; df):  P(T ≤ t) = p' },
  wilson: {
    text: 'centre = (p + z²/2n) / (1 + z²/n)\nhalf   = z · sqrt(p(1 − p)/n + z²/4n²) / (1 + z²/n)',
    source: 'E. B. Wilson 1927; values in R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872',
  },
  wilsonShare: { text: 'n = n_eff' },
  newcombe: {
    text: 'low  = d − sqrt((p₁ − l₁)² + (u₂ − p₂)²)\nhigh = d + sqrt((u₁ − p₁)² + (p₂ − l₂)²)',
    source: 'R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10',
  },
  meanVariance: { text: 'v = sd² / n' },
  welchDegrees: {
    text: 'df = (Σ v)² / Σ (v² / (n − 1))',
    source: 'B. L. Welch, Biometrika 34 (1947), 28-35',
  },
  welch: {
    text: 'd ± t(.975; df) · sqrt(v₁ + v₂),  v = s²/n\ndf = (v₁ + v₂)² / (v₁²/(n₁ − 1) + v₂²/(n₂ − 1))',
    source: 'B. L. Welch, Biometrika 34 (1947), 28-35',
  },
  pomp: {
    text: 'POMP = 100 · (level − lowest) / (highest − lowest)',
    source: 'P. Cohen, J. Cohen, L. Aiken, S. West, Multivariate Behavioral Research 34 (1999), 315-346',
  },
  meanPomp: { text: 'S = Σ POMP / answered' },
  trueShares: {
    text: 'r = p/2 + 1/(2L),  so  p = 2r − 1/L',
    source:
      'S. L. Warner, JASA 60 (1965), 63-69, for L levels: P. Kairouz, K. Bonawitz, D. Ramage, ICML 2016',
  },
  dicedMean: { text: 'S = Σ x_l p_l / Σ p_l over answered levels;  cov(p) = 4 (diag r − r rᵀ)/n' },
  dicedVariance: { text: 'V = Σ x² p / Σ p − S²,  over answered levels' },
  meanOfItems: { text: 'S = Σ S_j / m,  SE(S) = sqrt(Σ SE(S_j)²) / m' },
  composite: {
    text: 'C = Σ w x,  SE(C) ≤ Σ w SE(x)',
    source: 'OECD, JRC, Handbook on Constructing Composite Indicators (2008)',
  },
  geometricComposite: {
    text: 'G = ∛(K · S · D)',
    source: 'OECD, JRC, Handbook on Constructing Composite Indicators (2008)',
  },
  designEffect: {
    text: 'deff = 1 + (m − 1) ρ,  m = Σ n² / Σ n',
    source: 'L. Kish, Survey Sampling (1965), 5.4 and 8.2',
  },
  effectiveN: { text: 'n_eff = n / deff' },
  likeness: {
    text: 'ρ = (MSB − MSW) / (MSB + (m₀ − 1) MSW),  m₀ = (N − Σn²/N) / (k − 1)',
    source: 'D. M. Murray, Design and Analysis of Group-Randomized Trials (1998)',
  },
  counterbalancedGain: {
    text: 'G = ½[(Ā after − Ā before) + (B̄ after − B̄ before)],  δ = ½[(Ā before + Ā after) − (B̄ before + B̄ after)]\nSE(G) = ½ sqrt(Σ s²/n)',
    source:
      'the crossover estimate with independent groups; B. Jones, M. Kenward, Design and Analysis of Cross-Over Trials (2014)',
  },
  normalisedGain: {
    text: '<g> = (after − before) / (100 − before);  a loss: (after − before) / before\nSE  = sqrt( V_after/(100 − before)² + V_before (after − 100)²/(100 − before)⁴ ),  V = s²/n',
    source: 'R. R. Hake, American Journal of Physics 66 (1998), 64-74',
  },
  difficulties: {
    text: 'p = right / n',
    source: 'L. Crocker, J. Algina, Introduction to Classical and Modern Test Theory (1986), chapter 14',
  },
  correctedForGuessing: { text: 'max(0, (p − 1/c) / (1 − 1/c))' },
  distractorFlags: {
    text: 'works          a/n ≥ ofAll,  or  p > easyItem and a / (all wrong) ≥ ofWrong\nbeats the key  a > right',
    source:
      'T. M. Haladyna, S. M. Downing, Educational and Psychological Measurement 53 (1993), 999-1010, for the 5 %',
  },
  itemTotals: {
    text: 'r = (cov(x, T) − v) / sqrt(v (σ²_T + v − 2 cov(x, T))),  v = p(1 − p), moments divided by n',
    source: 'J. C. Nunnally, I. H. Bernstein, Psychometric Theory (1994), 8.2',
  },
  kr20: {
    text: 'k/(k − 1) · (1 − Σ p(1 − p) / σ²_T),  σ² divided by n; equals alpha',
    source: 'G. F. Kuder, M. W. Richardson, Psychometrika 2 (1937), 151-160',
  },
  kr21: {
    text: 'k/(k − 1) · (1 − x̄(k − x̄) / (k σ²_T))',
    source: 'Kuder, Richardson 1937, formula 21',
  },
  kr20WithoutEach: { text: 'KR-20 of the other k − 1 items' },
  alpha: {
    text: 'k/(k − 1) · (1 − Σ s²_j / s²_T)',
    source: 'L. J. Cronbach, Psychometrika 16 (1951), 297-334',
  },
  feldt: {
    text: 'low = 1 − (1 − α) F(.975; n − 1, (n − 1)(k − 1)),  high with F(.025; …)',
    source: 'L. S. Feldt, Psychometrika 30 (1965), 357-370',
  },
  errorOfMeasurement: { text: 'SEM = s_T · sqrt(1 − α)', source: 'Crocker, Algina 1986, chapter 6' },
  spearmanBrown: {
    text: "r' = m r / (1 + (m − 1) r)",
    source: 'C. Spearman and W. Brown, British Journal of Psychology 3 (1910), 271-322',
  },
  lengthFor: { text: 'm = w (1 − r) / (r (1 − w))' },
  rasch: {
    text: 'maximise  −Σ t_j b_j − Σ H_s ln γ_s(e^(−b)),  Σ b = 0',
    source: 'E. B. Andersen, Journal of the Royal Statistical Society B 32 (1970), 283-301',
  },
  personMeasures: {
    text: 'Σ_j 1 / (1 + e^(b_j − θ)) = right',
    source: 'G. Rasch 1960; the extrapolation is that of R eRm::person.parameter',
  },
  languageDif: {
    text: 'a, b = right and wrong in Kazakh;  c, d = right and wrong in the other language;  a table for each number right',
    source: 'P. Holland, D. Thayer, in H. Wainer, H. Braun (eds), Test Validity (1988)',
  },
  mantelHaenszel: {
    text: 'α = Σ(ad/n) / Σ(bc/n),  Δ = −2.35 ln α\nA: |Δ| < 1 or p ≥ .05;  C: |Δ| ≥ 1.5 and significantly above 1;  B: the rest',
    source:
      'N. Mantel, W. Haenszel, JNCI 22 (1959), 719-748; P. Holland, D. Thayer 1988; R. Zwick, ETS RR-12-08 for A, B, C',
  },
  holm: {
    text: 'level_k = 1 − 0.05 / (comparisons left)',
    source: 'S. Holm, Scandinavian Journal of Statistics 6 (1979), 65-70',
    room: 'report',
  },
  meanEquating: {
    text: "shift = (Ā − B̄) − 100 · (mean anchor share of A's group − of B's group)",
    source: 'M. J. Kolen, R. L. Brennan, Test Equating, Scaling, and Linking (2014), chapter 4',
  },
} as const satisfies Readonly<Record<string, Formula>>;

/** The name of a function that has a formula. */
export type FormulaName = keyof typeof formulas;
