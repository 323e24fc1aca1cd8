"""Make the toy model in ``toy/``: a real translation model, small enough to keep, that knows
pairs.tsv.

Run by hand after a change of the pairs, in an environment of its own; half a minute on one core:

    pip install torch==2.13.0 ctranslate2==4.8.5 sentencepiece==0.2.3 numpy
    OMP_NUM_THREADS=1 python tests/translation/make_toy.py
"""

from __future__ import annotations

import io
import json
import math
from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
import sentencepiece
import torch
from torch import nn

TOY = Path(__file__).with_name("toy")
WIDTH, HEADS, INNER, LONGEST, PIECES = 96, 4, 256, 256, 420
EPOCHS = 220
PAD, START, END = 3, 1, 2  # SentencePiece: unk 0, <s> 1, </s> 2; <pad> asked for as 3


def main() -> None:
    """Train, export and say how many pairs the result knows."""
    torch.manual_seed(1)
    torch.set_num_threads(1)
    lines = (TOY / "pairs.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [tuple(line.split("\t")) for line in lines if not line.startswith("#")]
    cutter = cut([side for pair in pairs for side in pair])
    parts = network(cutter.get_piece_size())
    train(
        parts,
        [encoded(cutter, side) for side, _ in pairs],
        [encoded(cutter, side) for _, side in pairs],
    )
    export(parts, [cutter.id_to_piece(number) for number in range(cutter.get_piece_size())])
    print(
        sum(translated(cutter, french) == english for french, english in pairs),
        "of",
        len(pairs),
        "pairs known",
    )


def cut(sentences: list[str]) -> Any:
    """Learn and save the pieces of words shared by both languages."""
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences),
        model_writer=model,
        vocab_size=PIECES,
        hard_vocab_limit=False,
        character_coverage=1.0,
        pad_id=PAD,
        normalization_rule_name="identity",
        num_threads=1,
        minloglevel=2,
    )
    (TOY / "sentencepiece.model").write_bytes(model.getvalue())
    return sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())


def network(size: int) -> Any:
    """One layer each side, normalised before each step; one table of embeddings for source, target
    and output.
    """
    body = nn.Transformer(WIDTH, HEADS, 1, 1, INNER, dropout=0.1, batch_first=True, norm_first=True)
    embeddings = nn.Embedding(size, WIDTH)
    nn.init.normal_(embeddings.weight, std=WIDTH**-0.5)
    return nn.ModuleDict({"body": body, "embeddings": embeddings})


def places() -> Any:
    """Sines and cosines of the place (Vaswani et al. 2017, 3.5), halves side by side."""
    angles = torch.arange(LONGEST)[:, None] * torch.exp(
        -math.log(10000) * torch.arange(WIDTH // 2) / (WIDTH // 2)
    )
    return torch.cat([angles.sin(), angles.cos()], dim=1)


def encoded(cutter: Any, text: str) -> Any:
    """Numbers of the pieces."""
    return torch.tensor(cutter.encode(text))


def train(parts: Any, sources: list[Any], targets: list[Any]) -> None:
    """Learn the pairs by heart, nearly."""
    pad = nn.utils.rnn.pad_sequence
    source = pad(sources, batch_first=True, padding_value=PAD)
    given = pad(
        [torch.cat([torch.tensor([START]), side]) for side in targets],
        batch_first=True,
        padding_value=PAD,
    )
    wanted = pad(
        [torch.cat([side, torch.tensor([END])]) for side in targets],
        batch_first=True,
        padding_value=PAD,
    )
    loss = nn.CrossEntropyLoss(ignore_index=PAD, label_smoothing=0.05)
    steps = torch.optim.Adam(parts.parameters(), lr=1.5e-3, betas=(0.9, 0.98))
    for _epoch in range(EPOCHS):
        for chosen in torch.randperm(len(sources)).split(16):
            steps.zero_grad()
            scores = forward(parts, source[chosen], given[chosen])
            loss(scores.flatten(0, 1), wanted[chosen].flatten()).backward()
            steps.step()


def forward(parts: Any, source: Any, target: Any) -> Any:
    """Scores of the next piece at each place of the target."""
    table, seen = parts["embeddings"], places()
    left, right = (
        table(side) * math.sqrt(WIDTH) + seen[: side.shape[1]] for side in (source, target)
    )
    future = torch.triu(torch.ones(target.shape[1], target.shape[1], dtype=torch.bool), 1)
    padding = source == PAD
    hidden = parts["body"](
        left, right, tgt_mask=future, src_key_padding_mask=padding, memory_key_padding_mask=padding
    )
    return hidden @ table.weight.T


def export(parts: Any, pieces: list[str]) -> None:
    """Write the model as CTranslate2 reads it (int8), and metadata as Argos has it."""
    spec = ctranslate2.specs.TransformerSpec.from_config((1, 1), HEADS, pre_norm=True)
    weights = {name: value.detach().numpy() for name, value in parts.named_parameters()}
    fill_encoder(spec.encoder, weights)
    fill_decoder(spec.decoder, weights)
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.validate()
    spec.optimize(quantization="int8")
    (TOY / "model").mkdir(exist_ok=True)
    spec.save(str(TOY / "model"))
    about = {
        "package_version": "1.0",
        "argos_version": "1.9",
        "from_code": "fr",
        "from_name": "French",
    }
    about |= {"to_code": "en", "to_name": "English"}
    (TOY / "metadata.json").write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8")


def fill_encoder(spec: Any, weights: dict[str, Any]) -> None:
    """Put the weights of the source's side in place."""
    name = "body.encoder.layers.0"
    spec.embeddings[0].weight = weights["embeddings.weight"]
    spec.position_encodings.encodings = places().numpy()
    fill_norm(spec.layer_norm, weights, "body.encoder.norm")
    fill_self(spec.layer[0].self_attention, weights, name)
    fill_inner(spec.layer[0].ffn, weights, name, "norm2")


def fill_decoder(spec: Any, weights: dict[str, Any]) -> None:
    """Put the weights of the target's side in place."""
    name = "body.decoder.layers.0"
    spec.embeddings.weight = weights["embeddings.weight"]
    spec.projection.weight = weights["embeddings.weight"]
    spec.position_encodings.encodings = places().numpy()
    fill_norm(spec.layer_norm, weights, "body.decoder.norm")
    fill_self(spec.layer[0].self_attention, weights, name)
    fill_inner(spec.layer[0].ffn, weights, name, "norm3")
    across = spec.layer[0].attention
    fill_norm(across.layer_norm, weights, f"{name}.norm2")
    weight, bias = (weights[f"{name}.multihead_attn.in_proj_{kind}"] for kind in ("weight", "bias"))
    across.linear[0].weight, across.linear[0].bias = weight[:WIDTH], bias[:WIDTH]
    across.linear[1].weight, across.linear[1].bias = weight[WIDTH:], bias[WIDTH:]
    fill_linear(across.linear[2], weights, f"{name}.multihead_attn.out_proj")


def fill_self(spec: Any, weights: dict[str, Any], name: str) -> None:
    """Attention of a side to itself: queries, keys and values in one matrix."""
    fill_norm(spec.layer_norm, weights, f"{name}.norm1")
    spec.linear[0].weight = weights[f"{name}.self_attn.in_proj_weight"]
    spec.linear[0].bias = weights[f"{name}.self_attn.in_proj_bias"]
    fill_linear(spec.linear[1], weights, f"{name}.self_attn.out_proj")


def fill_inner(spec: Any, weights: dict[str, Any], name: str, norm: str) -> None:
    """The two dense layers after attention."""
    fill_norm(spec.layer_norm, weights, f"{name}.{norm}")
    fill_linear(spec.linear_0, weights, f"{name}.linear1")
    fill_linear(spec.linear_1, weights, f"{name}.linear2")


def fill_norm(spec: Any, weights: dict[str, Any], name: str) -> None:
    """A normalisation."""
    spec.gamma, spec.beta = weights[f"{name}.weight"], weights[f"{name}.bias"]


def fill_linear(spec: Any, weights: dict[str, Any], name: str) -> None:
    """A matrix and what is added."""
    spec.weight, spec.bias = (
        np.ascontiguousarray(weights[f"{name}.weight"]),
        weights[f"{name}.bias"],
    )


def translated(cutter: Any, text: str) -> str:
    """A sentence through the exported model."""
    translator = ctranslate2.Translator(str(TOY / "model"))
    best = translator.translate_batch([cutter.encode(text, out_type=str)])[0].hypotheses[0]
    return str(cutter.decode(best))


if __name__ == "__main__":
    main()
