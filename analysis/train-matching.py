"""The models of io.onrecord.analysis.match, from what TrainMatching writes; called by train-matching.

vectors: a sentence's vector is the sum of its words'. They are learnt so that the sums point where
MiniLM points; no context is left, so that a comparison takes microseconds and is the same everywhere.
likeness: logistic regression and gradient-boosted trees over the figures of pairs; logistic regression
over how far the best claim of a query stands out from the others, in words, and in words and meaning.
"""
import collections
import json
import math
import pathlib
import struct
import sys
import zipfile

import numpy as np

DIMENSIONS, ROUNDS, BATCH, RATE, DROPPED, SUBJECTS, SEED = 128, 12, 1024, .01, .1, 1000, 0
OTHERS, FOLDS = 5, 3
COMMON_WORDS = (
    pathlib.Path(__file__).parent / 'src/main/resources/io/onrecord/analysis/match/common-words.txt')


def texts(work):
    with open(work / 'words.jsonl') as lines:
        return [line for line in map(json.loads, lines) if line['words']]


def teacher(work):
    import onnxruntime
    from tokenizers import Tokenizer
    jar = zipfile.ZipFile(next(work.glob('*minilm*.jar')))
    name = 'all-minilm-l6-v2-q'
    tokenizer = Tokenizer.from_str(jar.read(name + '-tokenizer.json').decode())
    tokenizer.no_padding()
    tokenizer.enable_truncation(96)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(jar.read(name + '.onnx'), options)

    def embed(batch):
        encoded = [e.ids for e in tokenizer.encode_batch(batch)]
        width = max(map(len, encoded))
        ids = np.array([e + [0] * (width - len(e)) for e in encoded], np.int64)
        mask = np.array([[1] * len(e) + [0] * (width - len(e)) for e in encoded], np.int64)
        inputs = {'input_ids': ids, 'attention_mask': mask, 'token_type_ids': np.zeros_like(ids)}
        out = session.run(None, inputs)[0]
        mean = (out * mask[:, :, None]).sum(1) / mask.sum(1)[:, None]
        return mean / np.linalg.norm(mean, axis=1, keepdims=True)
    return embed


def embedded(work, all_texts, store):
    """Rows of the texts; what was embedded before is kept in the work directory."""
    known = {}
    if (work / (store + '.npy')).exists():
        known = dict(zip(json.load(open(work / (store + '.json'))), np.load(work / (store + '.npy'))))
    missing = sorted({t for t in all_texts if t not in known}, key=len)
    if missing:
        embed = teacher(work)
        for start in range(0, len(missing), 16):
            batch = missing[start:start + 16]
            known.update(zip(batch, embed(batch)))
        np.save(work / (store + '.npy'), np.array(list(known.values()), np.float32))
        json.dump(list(known), open(work / (store + '.json'), 'w'))
    return np.array([known[t] for t in all_texts], np.float32)


def subject_words(lines, into):
    claims = [line for line in lines if line['claim']]
    often = collections.Counter(stem for line in claims for stem in line['stems'])
    head = sorted(often.items(), key=lambda item: (-item[1], item[0]))[:SUBJECTS]
    weights = {stem: math.log(len(claims) / n) / math.log(len(claims)) for stem, n in head}
    with open(into / 'subject-words.tsv', 'w') as out:
        out.write('# Stems that checked claims use most, and how much each tells, 0..1. See MODEL-CARD.md.\n')
        out.writelines(f'{stem}\t{weight:.3f}\n' for stem, weight in weights.items())
    return weights


def vectors(work, into):
    lines = texts(work)
    subject_words(lines, into)
    common = [w for w in COMMON_WORDS.read_text().split('\n') if w and w[0] != '#']
    often = collections.Counter(word for line in lines for word in line['words'])
    words = sorted({w for w, n in often.items() if n > 1 and len(w) < 40} | set(common))
    row = {word: i for i, word in enumerate(words)}
    bags = [[row[w] for w in line['words'] if w in row] for line in lines]
    kept = [i for i, bag in enumerate(bags) if bag]
    goal = embedded(work, [lines[i]['text'] for i in kept], 'teacher')
    bags = [bags[i] for i in kept]
    random = np.random.RandomState(SEED)
    goal -= goal.mean(0)
    axes = np.linalg.svd(goal[random.choice(len(goal), min(len(goal), 15000), False)], full_matrices=False)[2]
    axes = axes[:DIMENSIONS]
    goal = goal @ axes.T
    goal /= np.linalg.norm(goal, axis=1, keepdims=True)
    start = embedded(work, words, 'words')
    start = ((start - start.mean(0)) @ axes.T)
    rarity = np.array([math.log(len(bags) / (1 + often[w])) / math.log(len(bags)) for w in words])
    start = (start * np.clip(rarity, .1, 1)[:, None]).astype(np.float32)
    learnt = learn(start.copy(), start, bags, goal.astype(np.float32), random)
    write_vectors(into / 'word-vectors.bin', words, learnt)


def learn(table, start, bags, goal, random):
    """Adam over the cosine to the teacher, and over how alike the texts of a batch are."""
    mean, square = np.zeros_like(table), np.zeros_like(table)
    for epoch in range(ROUNDS):
        order = random.permutation(len(bags))
        rate = RATE * (1 - epoch / ROUNDS)
        for first in range(0, len(order) - BATCH + 1, BATCH):
            batch = order[first:first + BATCH]
            rows = np.repeat(np.arange(BATCH), [len(bags[i]) for i in batch])
            columns = np.concatenate([bags[i] for i in batch])
            stay = random.rand(len(columns)) > DROPPED
            rows, columns = rows[stay], columns[stay]
            sums = np.zeros((BATCH, table.shape[1]), np.float32)
            np.add.at(sums, rows, table[columns])
            length = np.linalg.norm(sums, axis=1, keepdims=True) + 1e-6
            unit, want = sums / length, goal[batch]
            off = unit @ unit.T - want @ want.T
            np.fill_diagonal(off, 0)
            slope = -want + (40 / BATCH) * (off @ unit)
            slope = (slope - (slope * unit).sum(1, keepdims=True) * unit) / length
            used, place = np.unique(columns, return_inverse=True)
            gradient = np.zeros((len(used), table.shape[1]), np.float32)
            np.add.at(gradient, place, slope[rows])
            gradient += 1e-4 * (table[used] - start[used])
            mean[used] = .9 * mean[used] + .1 * gradient
            square[used] = .99 * square[used] + .01 * gradient * gradient
            table[used] -= rate * mean[used] / (np.sqrt(square[used]) + 1e-6)
    return table


def write_vectors(file, words, table):
    length = np.linalg.norm(table, axis=1)
    unit = np.round(table / np.maximum(length, 1e-9)[:, None] * 127).astype(np.int8)
    with open(file, 'wb') as out:
        out.write(struct.pack('>ii', len(words), table.shape[1]))
        for word, size, direction in zip(words, length, unit):
            name = word.encode()
            out.write(struct.pack('>H', len(name)) + name + struct.pack('>f', size / 127) + direction.tobytes())


def likeness(work, into):
    rows = [line.split(',') for line in (work / 'figures.csv').read_text().splitlines()]
    right = np.array([int(r[2]) for r in rows])
    figures = np.array([[float(f) for f in r[3:]] for r in rows])
    # Each set counts as much as any other, however many queries it has.
    sets = [r[0].split('/')[0] for r in rows]
    pairs = collections.Counter(sets)
    weight = np.array([max(pairs.values()) / pairs[name] for name in sets])
    line, trees = fitted(figures, right, weight)
    with open(into / 'likeness.model', 'wb') as out:
        write_line(out, line, trees)
        write_trees(out, trees)
        found = best_of_queries(rows, figures, right, weight)
        out.write(struct.pack('>3d', *among_others(found)))
        out.write(struct.pack('>5d', *second_look(work, rows, found)))


def fitted(figures, right, weight):
    from sklearn.ensemble import HistGradientBoostingClassifier
    from sklearn.linear_model import LogisticRegression
    # More of what is alike never makes a match less probable to the trees; names, sizes and the
    # speaker may go either way.
    more = [1, 1, 1, 1, 1, 1, 0, 1, -1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1]
    scale = figures.std(0) + 1e-9
    line = LogisticRegression(max_iter=3000).fit(figures / scale, right, sample_weight=weight)
    trees = HistGradientBoostingClassifier(
        max_iter=150, learning_rate=.06, max_leaf_nodes=12, l2_regularization=10, min_samples_leaf=40,
        max_features=.5, monotonic_cst=more, random_state=SEED).fit(
            figures, right, sample_weight=weight)
    return (line.coef_[0] / scale, line.intercept_[0]), trees


def log_odds(line, trees, figures):
    weights, offset = line
    return (figures @ weights + offset + trees.decision_function(figures)) / 2


def best_of_queries(rows, figures, right, weight):
    """Of each query the best claim and the five next, by a model that has not seen it, with its right claims
    there and removed: set, whether the best is right, rows and log odds of the six."""
    queries = {}
    for i, row in enumerate(rows):
        queries.setdefault(row[0], []).append(i)
    place = {query: i for i, query in enumerate(queries)}
    part = np.array([place[row[0]] % FOLDS for row in rows])
    odds = np.zeros(len(rows))
    for fold in range(FOLDS):
        learnt = part != fold
        odds[~learnt] = log_odds(*fitted(figures[learnt], right[learnt], weight[learnt]), figures[~learnt])
    found = []
    for query, pairs in queries.items():
        for removed in (False, True):
            best = {}
            for i in sorted(pairs, key=lambda i: -odds[i]):
                if not (removed and right[i]):
                    best.setdefault(rows[i][1], i)
            best = list(best.values())[:OTHERS + 1]
            if len(best) > OTHERS:
                found.append((query.split('/')[0], right[best[0]], best, odds[best]))
    return found


def among_others(found):
    """Weights of the best claim, of the next five, and of nothing."""
    return weights('among others', found, [own_and_others(odds) for _, _, _, odds in found])


def own_and_others(odds):
    return [odds[0], math.log(np.exp(odds[1:]).sum())]


def second_look(work, rows, found):
    """As before, with weights of the cosine of query and best claim, and of how much it exceeds the others'."""
    read = json.load(open(work / 'texts.json'))
    named = sorted({rows[i][column] for _, _, best, _ in found for i in best for column in (0, 1)})
    vector = dict(zip(named, embedded(work, [read[name] for name in named], 'looked-at')))
    seen = []
    for _, _, best, odds in found:
        cosines = [float(vector[rows[i][0]] @ vector[rows[i][1]]) for i in best]
        seen.append(own_and_others(odds) + [cosines[0], cosines[0] - max(cosines[1:])])
    return weights('at second look', found, seen)


def weights(name, found, seen):
    """Each set counts as much as any other."""
    from sklearn.linear_model import LogisticRegression
    sets = collections.Counter(each[0] for each in found)
    model = LogisticRegression(max_iter=3000, C=100).fit(
        seen, [each[1] for each in found],
        sample_weight=[len(found) / len(sets) / sets[each[0]] for each in found])
    print(name, *model.coef_[0], model.intercept_[0])
    return *model.coef_[0], model.intercept_[0]


def write_line(out, line, trees):
    weights, offset = line
    out.write(struct.pack('>i', len(weights)) + struct.pack(f'>{len(weights)}d', *weights))
    out.write(struct.pack('>d', offset + float(np.ravel(trees._baseline_prediction)[0])))


def write_trees(out, trees):
    out.write(struct.pack('>i', len(trees._predictors)))
    for predictor in trees._predictors:
        nodes = []
        flatten(predictor[0].nodes, 0, nodes)
        out.write(struct.pack('>i', len(nodes)))
        for node in nodes:
            out.write(struct.pack('>idi', *node))


def flatten(nodes, at, flat):
    """Depth first: the left child stands right behind its parent, `otherwise` is the right one."""
    node = nodes[at]
    if node['is_leaf']:
        flat.append((-1, float(node['value']), 0))
        return
    place = len(flat)
    flat.append(None)
    flatten(nodes, node['left'], flat)
    flat[place] = (int(node['feature_idx']), float(node['num_threshold']), len(flat))
    flatten(nodes, node['right'], flat)


if __name__ == '__main__':
    step, work_directory, target = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    {'vectors': vectors, 'likeness': likeness}[step](work_directory, target)
