# Two to five people meet; more are asked back (rule 7).
mike -> intro: Please introduce Ana Ruiz <ana@a.example>, Ben Okafor <ben@b.example>, Carla Neri <carla@c.example>, Dora Lind <dora@d.example>, Emil Roth <emil@e.example> and Fay Amsel <fay@f.example>.
        mike <- clarify
