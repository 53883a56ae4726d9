# His own hours count like everybody's, and he gets the introduction and the invitation himself.
mike -> intro: I would like to meet Ana Ruiz <ana@a.example> for a coffee, to talk about soil sensors.
        mike <- acknowledge
mike -> acknowledge: I can do Tuesday 10 November between 2 pm and 4 pm.
wait 10m
        ana <- ask
ana -> ask: Yes, gladly.
        ana, mike <- introduction with invitation Tue 14:00
